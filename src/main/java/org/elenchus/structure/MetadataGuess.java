package org.elenchus.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.extraction.LineKind;
import org.elenchus.reference.AuthorLine;
import org.elenchus.reference.AuthorNames;
import org.elenchus.text.Guess;
import org.elenchus.text.Metadata;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * Reads title, authors, DOI and year off the front matter, and checks what the file says of itself against it. Leaves
 * empty rather than wrong. Thread safe.
 */
final class MetadataGuess {
    private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>]+[^\\s\"<>.,;)\\]])");
    private static final Pattern ISSUE_YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern JUNK = Pattern.compile("(?i).*(?:microsoft word|untitled|без"
            + " имени|\\.docx?|\\.indd|\\.qxd|\\.tex|\\.html?|\\.pdf|\\.cdr|\\.pmd|^\\d+$).*");
    private static final int SHORTEST_TITLE = 8;
    private static final int OPENING = 40;
    private static final int LONGEST_CODE = 300;

    private MetadataGuess() {}

    /**
     * @param said what the file says of itself, kept only where the front matter agrees or is missing
     * @param heads what stood at the edges of pages
     * @param languages one for each part
     */
    static Metadata of(List<Part> parts, Metadata said, List<String> heads, List<String> languages) {
        List<String> front = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        for (Part part : parts) {
            for (Part.Item item : part.items()) {
                if (part.kind() == SectionKind.FRONT) {
                    front.add(item.block().string());
                }
                if (opening.size() < OPENING) {
                    opening.add(item.block().string());
                }
            }
        }
        return checked(said, parts)
                .or(guessed(parts, front, opening, heads, languages).pruned());
    }

    private static Metadata guessed(
            List<Part> parts, List<String> front, List<String> opening, List<String> heads, List<String> languages) {
        List<String> edges = new ArrayList<>(front);
        edges.addAll(heads);
        opening.addAll(heads);
        Matcher doi = DOI.matcher(String.join("\n", edges));
        List<AuthorLine> lines = authorLines(front);
        List<AuthorLine.Author> authors =
                lines.stream().flatMap(line -> line.authors().stream()).toList();
        boolean sure = lines.stream().allMatch(AuthorLine::sure);
        String title = title(parts);
        boolean large = parts.getFirst().items().getFirst().block().first().size() > 0;
        return new Metadata(
                title,
                authors.stream().map(AuthorLine.Author::name).distinct().toList(),
                year(edges),
                doi.find() ? doi.group(1) : "",
                journal(front, edges),
                "",
                FrontFacts.affiliations(places(front, title), authors),
                FrontFacts.codes(opening.stream()
                        .filter(text -> text.length() < LONGEST_CODE)
                        .toList()),
                FrontFacts.keywords(parts, languages),
                List.of(
                        large
                                ? new Guess("title", 0.9, "the largest type on the first page")
                                : new Guess("title", 0.75, "where it stands on the first page"),
                        sure
                                ? new Guess("authors", 0.9, "names with initials beside the title")
                                : new Guess("authors", 0.7, "names beside the title"),
                        new Guess("year", 0.7, "a year beside the number of an issue"),
                        new Guess("journal", 0.6, "the words before the number of an issue"),
                        new Guess("affiliations", 0.7, "institutions named beside the title")));
    }

    private static String journal(List<String> front, List<String> edges) {
        String printed = FrontFacts.journal(front);
        return printed.isEmpty() ? JournalHead.name(edges) : printed;
    }

    /** The lines that may name institutions: after the authors also those that only look like an address. */
    private static List<String> places(List<String> front, String title) {
        List<String> places = new ArrayList<>();
        boolean after = false;
        for (String text : front) {
            Optional<AuthorLine> names =
                    AuthorLine.read(text).filter(line -> FrontMatter.isNames(text, line) || line.sure());
            names.filter(line -> FrontFacts.isInstitution(line.rest())).ifPresent(line -> places.add(line.rest()));
            boolean other = names.isPresent() || text.equals(title) || FrontFacts.isJournalLine(text);
            if (!other && (FrontFacts.isInstitution(text) || (after && FrontFacts.isAddress(text)))) {
                places.add(text);
            }
            after |= names.isPresent();
        }
        return places;
    }

    /** The lines of names beside the title; those in full only where others are too, or none has initials. */
    private static List<AuthorLine> authorLines(List<String> front) {
        List<AuthorLine> lines = new ArrayList<>();
        for (String text : front) {
            if (!FrontFacts.isJournalLine(text)) {
                AuthorLine.read(text)
                        .filter(line -> FrontMatter.isNames(text, line))
                        .ifPresent(lines::add);
            }
        }
        boolean sure = lines.stream().anyMatch(AuthorLine::sure);
        lines.removeIf(line -> sure && !line.sure());
        return lines;
    }

    /** The front block that is set largest; without sizes, the one beside the authors or the first. */
    private static String title(List<Part> parts) {
        List<Block> front = parts.stream()
                .filter(part -> part.kind() == SectionKind.FRONT)
                .flatMap(part -> part.items().stream())
                .filter(item -> item.kind() == ParagraphKind.FRONT)
                .map(Part.Item::block)
                .toList();
        List<Block> candidates =
                front.stream().filter(b -> FrontMatter.mayBeTitle(b.string())).toList();
        double largest =
                candidates.stream().mapToDouble(b -> b.first().size()).max().orElse(0);
        List<Block> titles = candidates.stream()
                .filter(b -> b.kind() == LineKind.TITLE
                        || (b.kind().isUntold() && b.first().size() == largest))
                .toList();
        if (titles.isEmpty()) {
            return front.stream()
                    .map(Block::string)
                    .filter(FrontMatter::mayNameAPlace)
                    .findFirst()
                    .orElse("");
        }
        if (titles.size() > 1 && titles.getFirst().kind() != LineKind.TITLE) {
            return largest > 0 ? "" : besideAuthors(front, titles).string();
        }
        return titles.getFirst().string();
    }

    /** The title right over the authors; where they come first, the longest under them; else the first of all. */
    private static Block besideAuthors(List<Block> front, List<Block> titles) {
        for (int i = 0; i < front.size(); i++) {
            if (FrontMatter.isAuthors(front.get(i).string())) {
                return i > 0 && titles.contains(front.get(i - 1))
                        ? front.get(i - 1)
                        : front.subList(i, front.size()).stream()
                                .filter(titles::contains)
                                .max(Comparator.comparingInt(
                                        block -> block.text().length()))
                                .orElse(titles.getFirst());
            }
        }
        return titles.getFirst();
    }

    /** A year beside the number of a journal or a copyright; nothing if several are named. */
    private static String year(List<String> front) {
        List<String> years = front.stream()
                .filter(line -> line.contains("№")
                        || line.contains("©")
                        || line.matches("(?i).*\\b(?:vol|вып|том|no)\\b.*")
                        || line.matches(".*\\d{4}\\.\\s\\d+$"))
                .flatMap(line -> ISSUE_YEAR.matcher(line).results().map(m -> m.group(1)))
                .distinct()
                .toList();
        return years.size() == 1 ? years.getFirst() : "";
    }

    private static Metadata checked(Metadata said, List<Part> parts) {
        StringBuilder start = new StringBuilder();
        for (Part part : parts) {
            for (Part.Item item : part.items()) {
                if (start.length() < 6_000) {
                    start.append(item.block().string());
                }
            }
        }
        String page = letters(start.toString());
        String title = letters(said.title());
        boolean titled =
                title.length() >= SHORTEST_TITLE && !JUNK.matcher(said.title()).matches() && page.contains(title);
        List<String> authors = said.authors().stream()
                .flatMap(field -> AuthorNames.of(field).stream())
                .filter(author -> page.contains(letters(surname(author)))
                        && !letters(author).isEmpty())
                .toList();
        return new Metadata(
                titled ? said.title() : "", authors, said.year(), said.doi(), said.journal(), said.language());
    }

    private static String surname(String author) {
        String longest = "";
        for (String part : author.split("[\\s,.]+")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d]+", "");
    }
}
