package org.elenchus.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a document as a publication. Empty strings and lists where unknown.
 *
 * @param authors as printed, in order
 * @param year four digits or empty
 * @param doi without a resolver, e.g. {@code 10.1000/x}
 * @param language ISO 639-1 code of the body
 * @param affiliations where the authors work
 * @param codes of classifications, each with its name: {@code УДК 332.1}, {@code JEL R11}
 * @param keywords one list a language
 * @param guesses one for each field that nobody states but the program read off the page
 */
public record Metadata(
        String title,
        List<String> authors,
        String year,
        String doi,
        String journal,
        String language,
        List<Affiliation> affiliations,
        List<String> codes,
        List<Keywords> keywords,
        List<Guess> guesses) {

    public static final Metadata NONE = new Metadata("", List.of(), "", "", "", "");

    public Metadata {
        authors = List.copyOf(authors);
        affiliations = List.copyOf(affiliations);
        codes = List.copyOf(codes);
        keywords = List.copyOf(keywords);
        guesses = List.copyOf(guesses);
    }

    /** What is said, without anything guessed. */
    public Metadata(String title, List<String> authors, String year, String doi, String journal, String language) {
        this(title, authors, year, doi, journal, language, List.of(), List.of(), List.of(), List.of());
    }

    /** The guess that a field is, empty if somebody says it or it is unknown. */
    public Optional<Guess> guess(String field) {
        return guesses.stream().filter(guess -> guess.field().equals(field)).findFirst();
    }

    /** The same with one more of its fields known as a guess. */
    public Metadata guessed(Guess guess) {
        return new Metadata(
                title,
                authors,
                year,
                doi,
                journal,
                language,
                affiliations,
                codes,
                keywords,
                Stream.concat(guesses.stream(), Stream.of(guess)).toList());
    }

    /** These values, with the other's wherever these are empty. */
    public Metadata or(Metadata other) {
        return new Metadata(
                first(title, other.title),
                first(authors, other.authors),
                first(year, other.year),
                first(doi, other.doi),
                first(journal, other.journal),
                first(language, other.language),
                first(affiliations, other.affiliations),
                first(codes, other.codes),
                first(keywords, other.keywords),
                Stream.concat(guesses.stream(), other.guesses.stream().filter(guess -> !isKnown(guess.field())))
                        .toList());
    }

    /** The same without guesses of fields that are empty. */
    public Metadata pruned() {
        return new Metadata(
                title,
                authors,
                year,
                doi,
                journal,
                language,
                affiliations,
                codes,
                keywords,
                guesses.stream().filter(guess -> isKnown(guess.field())).toList());
    }

    /** What somebody says, without what the program read off the page. */
    public Metadata stated() {
        return new Metadata(
                stated("title", title, ""),
                stated("authors", authors, List.of()),
                stated("year", year, ""),
                stated("doi", doi, ""),
                stated("journal", journal, ""),
                stated("language", language, ""),
                stated("affiliations", affiliations, List.of()),
                stated("codes", codes, List.of()),
                stated("keywords", keywords, List.of()),
                List.of());
    }

    private <T> T stated(String field, T value, T nothing) {
        return guess(field).isPresent() ? nothing : value;
    }

    /** Whether a field has a value. */
    private boolean isKnown(String field) {
        return switch (field) {
            case "title" -> !title.isEmpty();
            case "authors" -> !authors.isEmpty();
            case "year" -> !year.isEmpty();
            case "doi" -> !doi.isEmpty();
            case "journal" -> !journal.isEmpty();
            case "language" -> !language.isEmpty();
            case "affiliations" -> !affiliations.isEmpty();
            case "codes" -> !codes.isEmpty();
            case "keywords" -> !keywords.isEmpty();
            default -> throw new IllegalArgumentException("no field '" + field + "'");
        };
    }

    private static String first(String a, String b) {
        return a.isEmpty() ? b : a;
    }

    private static <T> List<T> first(List<T> a, List<T> b) {
        return a.isEmpty() ? b : a;
    }
}
