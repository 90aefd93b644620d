package org.elenchus.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.extraction.LineKind;
import org.elenchus.front.CitedAs;
import org.elenchus.front.FrontFacts;
import org.elenchus.front.FrontLabels;
import org.elenchus.front.FrontLines;
import org.elenchus.front.JournalHead;
import org.elenchus.paragraph.Block;
import org.elenchus.reference.AuthorLine;
import org.elenchus.reference.AuthorNames;
import org.elenchus.text.Guess;
import org.elenchus.text.Keywords;
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
    private static final Pattern DOI_YEAR = Pattern.compile("(?<=/.{0,40}[./-])((?:199|20[0-3])\\d)(?=[./-])");
    private static final Pattern JUNK = Pattern.compile("(?i).*(?:microsoft word|untitled|без"
            + " имени|\\.docx?|\\.indd|\\.qxd|\\.tex|\\.html?|\\.pdf|\\.cdr|\\.pmd|^\\d+$).*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[^\\d()]{1,60}|(?:van|von|de|der|den|di|da|du|la|le|al)[\\s-][^\\d()]{1,60}");
    private static final int SHORTEST_TITLE = 8;
    private static final int OPENING = 40;
    private static final int LONGEST_CODE = 300;
    private static final int LONGEST_NAMES = 120;

    private MetadataGuess() {}

    /**
     * @param said what the file says of itself, kept only where the front matter agrees or is missing
     * @param heads what stood at the edges of pages
     * @param languages one for each part
     */
    static Metadata of(List<Part> parts, Metadata said, List<String> heads, List<String> languages) {
        List<String> opening = parts.stream()
                .flatMap(part -> part.items().stream())
                .limit(OPENING)
                .map(item -> item.block().string())
                .collect(Collectors.toCollection(ArrayList::new));
        return checked(said, parts).or(guessed(parts, opening, heads, languages).pruned());
    }

    private static Metadata guessed(
            List<Part> parts, List<String> opening, List<String> heads, List<String> languages) {
        List<String> edges =
                fronts(parts).flatMap(MetadataGuess::strings).collect(Collectors.toCollection(ArrayList::new));
        List<Part> page = titlePage(parts, languages);
        List<String> front = page.stream().flatMap(MetadataGuess::strings).toList();
        CitedAs cited = CitedAs.of(edges, title(page));
        edges.addAll(heads);
        opening.addAll(heads);
        String title = title(page);
        List<AuthorLine> lines = authorLines(front, title);
        List<AuthorLine.Author> authors =
                lines.stream().flatMap(line -> line.authors().stream()).toList();
        boolean sure = lines.stream().allMatch(AuthorLine::sure);
        boolean large = parts.getFirst().items().getFirst().block().first().size() > 0;
        return new Metadata(
                title.replaceFirst("(?<=\\p{L})[\\s]?[∗*†‡¹²³§¶]+$", ""),
                authors.stream().map(AuthorLine.Author::name).distinct().toList(),
                cited.year().isEmpty() ? year(edges, doi(front, edges)) : cited.year(),
                doi(front, edges),
                cited.journal().isEmpty() ? journal(front, edges) : cited.journal(),
                "",
                FrontFacts.affiliations(places(front, title), authors),
                FrontFacts.codes(opening.stream()
                        .filter(text -> text.length() < LONGEST_CODE)
                        .toList()),
                keywords(parts, languages),
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

    /** @param languages one for each part */
    private static List<Keywords> keywords(List<Part> parts, List<String> languages) {
        List<Keywords> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() == SectionKind.KEYWORDS) {
                List<String> lines = strings(part)
                        .filter(text -> !text.equals(part.heading()) && !FrontLines.isKeywordsLabel(text))
                        .toList();
                boolean apart = lines.size() > 1 && lines.stream().noneMatch(text -> text.matches(".*[,;·•|].*"));
                String list = String.join(apart ? "; " : " ", lines);
                List<String> words = FrontFacts.keywords(list);
                if (!words.isEmpty()) {
                    found.add(new Keywords(languages.get(i), words));
                }
            }
        }
        return found;
    }

    private static Stream<Part> fronts(List<Part> parts) {
        return parts.stream().filter(part -> part.kind() == SectionKind.FRONT);
    }

    private static Stream<String> strings(Part part) {
        return part.items().stream().map(item -> item.block().string());
    }

    /**
     * The front matter that names title and authors: the first, unless it is the twin in another script of one that is in
     * the body's.
     */
    private static List<Part> titlePage(List<Part> parts, List<String> languages) {
        boolean cyrillic = false;
        for (int i = 0; i < parts.size() && !cyrillic; i++) {
            cyrillic =
                    parts.get(i).kind() == SectionKind.BODY && languages.get(i).equals("ru");
        }
        List<Part> fronts = fronts(parts).toList();
        for (Part front : fronts) {
            boolean titled = front.items().size() > 1 && strings(front).anyMatch(FrontLines::mayBeTitle);
            if (titled && isCyrillic(String.join(" ", strings(front).toList())) == cyrillic) {
                return List.of(front);
            }
        }
        return fronts.isEmpty() ? fronts : fronts.subList(0, 1);
    }

    private static boolean isCyrillic(String text) {
        long cyrillic = text.chars().filter(c -> c >= 0x400 && c < 0x500).count();
        return cyrillic * 2 > text.chars().filter(Character::isLetter).count();
    }

    /** One beside the title or at the edges of pages; nothing where several are named, as other papers' are. */
    private static String doi(List<String> front, List<String> edges) {
        List<String> beside = dois(front);
        // a line that ends like a sentence is the end of an entry of a list
        List<String> all = beside.isEmpty()
                ? dois(edges.stream()
                        .filter(line -> !line.endsWith(".") || FrontLabels.isFact(line) && line.length() > 60)
                        .toList())
                : beside;
        return all.isEmpty() || (beside.isEmpty() && all.size() > 1) ? "" : all.getFirst();
    }

    private static List<String> dois(List<String> lines) {
        return DOI.matcher(String.join("\n", lines))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
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
                    AuthorLine.read(text).filter(line -> FrontLines.isNames(text, line) || line.sure());
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
    private static List<AuthorLine> authorLines(List<String> front, String title) {
        List<AuthorLine> lines = new ArrayList<>();
        boolean cyrillic = isCyrillic(title);
        for (String text : front) {
            if (!FrontFacts.isJournalLine(text)
                    && FrontLabels.citation(text).isEmpty()
                    && (title.isEmpty() || isCyrillic(text) == cyrillic)) {
                AuthorLine.read(text)
                        .filter(line -> FrontLines.isNames(text, line))
                        .ifPresent(lines::add);
            }
        }
        List<AuthorLine> placed = underTitle(front, title);
        boolean sure = lines.stream().anyMatch(AuthorLine::sure);
        List<AuthorLine> all = new ArrayList<>();
        for (String text : front) {
            AuthorLine.read(text)
                    .filter(line -> placed.contains(line) || (lines.contains(line) && (!sure || line.sure())))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Names in full under the title, where an institution, an address or a day after each shows what they are. */
    private static List<AuthorLine> underTitle(List<String> front, String title) {
        List<AuthorLine> names = new ArrayList<>();
        for (int i = front.indexOf(title) + 1; i < front.size() && !title.isEmpty(); i++) {
            String text = front.get(i);
            int next = i + 1;
            while (next < front.size() && FrontLabels.isMarks(front.get(next))) {
                next++;
            }
            boolean placed = AuthorLine.hasTail(text)
                    || (next < front.size()
                            && (FrontFacts.isInstitution(front.get(next))
                                    || front.get(next).contains("@")));
            if (placed && !FrontFacts.isInstitution(text) && text.length() < LONGEST_NAMES) {
                AuthorLine.read(text).filter(line -> line.rest().isEmpty()).ifPresent(names::add);
            }
        }
        return names;
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
                front.stream().filter(b -> FrontLines.mayBeTitle(b.string())).toList();
        double largest =
                candidates.stream().mapToDouble(b -> b.first().size()).max().orElse(0);
        List<Block> titles = candidates.stream()
                .filter(b -> b.kind() == LineKind.TITLE
                        || (b.kind().isUntold() && b.first().size() == largest))
                .toList();
        if (titles.isEmpty()) {
            return front.stream()
                    .map(Block::string)
                    .filter(FrontLines::mayNameAPlace)
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
            if (FrontLines.isAuthors(front.get(i).string())) {
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
    private static String year(List<String> front, String doi) {
        List<String> years = front.stream()
                .filter(line -> line.contains("№")
                        || line.contains("©")
                        || line.matches("(?i).*\\b(?:vol|вып|том|no)\\b.*")
                        || line.matches(".*\\d{4}\\.\\s\\d+$"))
                .flatMap(line -> ISSUE_YEAR.matcher(line).results().map(m -> m.group(1)))
                .distinct()
                .toList();
        if (years.isEmpty()) {
            Matcher named = DOI_YEAR.matcher(doi);
            return named.find() ? named.group(1) : "";
        }
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
                .filter(author -> NAME.matcher(author).matches())
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
