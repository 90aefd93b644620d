package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.TruePaper.Entry;
import org.elenchus.ingest.TruePaper.Piece;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Papers whose files say their metadata, references and citations are printed as plain text in the usual styles, and
 * what is read off those pages is compared with what the files say.
 */
class ApparatusEval {
    private static final Path PAPERS = Path.of("../shared/data/papers-en-jats");
    private static final Ingestor INGESTOR = new Ingestor(WordLists.NONE, text -> "en", Limits.DEFAULT);

    /** Counts of one row: right, found, wanted. */
    private static final class Count {
        private int right;
        private int found;
        private int wanted;

        void add(int moreRight, int moreFound, int moreWanted) {
            right += moreRight;
            found += moreFound;
            wanted += moreWanted;
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }

    /** A paper as printed: its text, where each marker stands and what it cites, and its entries in order. */
    private record Printed(String text, List<Span> markers, List<List<Integer>> cited, List<String> entries) {}

    private final Map<String, Count> counts = new TreeMap<>();

    @Test
    void whatIsPrintedIsFoundAgain() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAPERS), "the papers of " + PAPERS + " are not here");
        List<Path> files;
        try (Stream<Path> all = Files.list(PAPERS)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            TruePaper paper = TruePaper.read(file);
            for (PrintedStyle style : PrintedStyle.values()) {
                Printed printed = print(paper, style);
                String name = style + "-" + file.getFileName();
                Document found = INGESTOR.ingest(
                                name.replace(".xml", ".txt"),
                                printed.text().getBytes(StandardCharsets.UTF_8),
                                Metadata.NONE)
                        .document()
                        .orElseThrow();
                String dump = System.getProperty("apparatus.dump", "");
                compare(
                        style,
                        paper,
                        printed,
                        found,
                        dump.equals(style.name()) ? style + " " + file.getFileName() : "");
            }
        }
        report();
    }

    private void compare(PrintedStyle style, TruePaper paper, Printed printed, Document found, String dump) {
        List<Integer> order = style.order(paper.entries());
        Map<String, Integer> byText = new TreeMap<>();
        for (int i = 0; i < printed.entries().size(); i++) {
            byText.put(letters(printed.entries().get(i)), order.get(i));
        }
        Map<String, Integer> ids = new TreeMap<>();
        int authors = 0;
        int years = 0;
        int titles = 0;
        for (Reference reference : found.references()) {
            Integer index = byText.get(letters(reference.text()));
            if (index == null) {
                say(dump, "no entry: " + reference.text());
                continue;
            }
            ids.put(reference.id(), index);
            Entry entry = paper.entries().get(index);
            if (!entry.told()) {
                continue;
            }
            boolean named = sameAuthors(style, entry, reference.authors());
            boolean dated =
                    reference.year().equals(entry.year()) || reference.year().equals(entry.year() + entry.letter());
            boolean titled = letters(reference.title()).equals(letters(entry.title()));
            authors += named ? 1 : 0;
            years += dated ? 1 : 0;
            titles += titled ? 1 : 0;
            if (!named || !dated || !titled) {
                say(
                        dump,
                        (named ? "" : "AUTHORS ") + (dated ? "" : "YEAR ") + (titled ? "" : "TITLE ")
                                + reference.text() + "\n    " + reference.authors() + " | " + reference.year() + " | "
                                + reference.title());
            }
        }
        count(style, "1 entries")
                .add(ids.size(), found.references().size(), paper.entries().size());
        int all = (int) paper.entries().stream().filter(Entry::told).count();
        count(style, "2 authors").add(authors, all, all);
        count(style, "3 years").add(years, all, all);
        count(style, "4 titles").add(titles, all, all);
        citations(style, printed, found, ids, dump);
        front(style, paper, found, dump);
    }

    private void citations(PrintedStyle style, Printed printed, Document found, Map<String, Integer> ids, String dump) {
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < printed.cited().size(); i++) {
            for (int entry : printed.cited().get(i)) {
                wanted.add(i + ":" + entry);
            }
        }
        Set<String> pairs = new HashSet<>();
        for (Citation citation : found.citations()) {
            Span origin = found.alignment().toOriginal(citation.span());
            int marker = -1;
            for (int i = 0; i < printed.markers().size() && marker < 0; i++) {
                Span span = printed.markers().get(i);
                boolean touches = origin.isEmpty()
                        ? origin.start() >= span.start() - 1 && origin.start() <= span.end()
                        : span.overlaps(origin);
                marker = touches ? i : -1;
            }
            for (String id : citation.references()) {
                pairs.add(marker + ":" + ids.getOrDefault(id, -1));
            }
            if (marker < 0) {
                say(dump, "no citation: " + citation.marker());
            }
        }
        Set<String> right = new HashSet<>(wanted);
        right.retainAll(pairs);
        for (String pair : wanted) {
            if (!right.contains(pair)) {
                int i = Integer.parseInt(pair.substring(0, pair.indexOf(':')));
                say(dump, "missed " + pair + ": " + printed.markers().get(i).cover(printed.text()));
            }
        }
        count(style, "5 citations").add(right.size(), pairs.size(), wanted.size());
    }

    private void front(PrintedStyle style, TruePaper paper, Document found, String dump) {
        Metadata metadata = found.metadata();
        check(style, "6 title", letters(metadata.title()).equals(letters(paper.title())), metadata.title(), dump);
        List<String> wanted = paper.authors().stream()
                .map(n -> letters(n.given() + n.surname()))
                .toList();
        List<String> names =
                metadata.authors().stream().map(ApparatusEval::letters).toList();
        check(style, "7 names", names.equals(wanted), String.join(";", metadata.authors()), dump);
        check(style, "8 doi", metadata.doi().equals(paper.doi()), metadata.doi(), dump);
        check(style, "9 year", metadata.year().equals(paper.year()), metadata.year(), dump);
        check(
                style,
                "9 journal",
                letters(metadata.journal())
                        .equals(letters(paper.journal().isEmpty() ? "Journal of Towns" : paper.journal())),
                metadata.journal(),
                dump);
        List<String> places =
                metadata.affiliations().stream().map(a -> letters(a.name())).toList();
        boolean placed = places.equals(
                paper.affiliations().stream().map(ApparatusEval::letters).toList());
        check(style, "9 affiliations", placed, places.toString(), dump);
    }

    private void check(PrintedStyle style, String row, boolean right, String value, String dump) {
        count(style, row).add(right ? 1 : 0, 1, 1);
        if (!right) {
            say(dump, row + ": " + value);
        }
    }

    private Count count(PrintedStyle style, String row) {
        return counts.computeIfAbsent(row + " " + style, key -> new Count());
    }

    private static void say(String dump, String message) {
        if (!dump.isEmpty()) {
            System.out.println(dump.replaceAll(".*journal\\.", "") + " " + message);
        }
    }

    /** GOST names three authors and Vancouver six; more need not be found than are printed. */
    private static boolean sameAuthors(PrintedStyle style, Entry entry, List<String> found) {
        int most = switch (style) {
            case VANCOUVER, RAISED -> 6;
            case GOST, GOST_NAMES -> 3;
            case IEEE -> entry.names().size() > 6 ? 1 : 6;
            case APA, HARVARD, CHICAGO -> 7;
        };
        List<String> wanted = entry.names().stream()
                .limit(most)
                .map(n -> letters(n.surname()))
                .toList();
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!letters(found.get(i)).contains(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Printed print(TruePaper paper, PrintedStyle style) {
        StringBuilder out = new StringBuilder();
        out.append(paper.journal().isEmpty() ? "Journal of Towns" : paper.journal())
                .append(", ")
                .append(paper.year())
                .append(", vol. 4, no. 2\n");
        out.append("https://doi.org/").append(paper.doi()).append("\n\n").append(paper.title());
        out.append("\n\n");
        out.append(String.join(
                ", ",
                paper.authors().stream().map(n -> n.given() + " " + n.surname()).toList()));
        out.append("\n\n").append(String.join("\n", paper.affiliations()));
        out.append("\n\nAbstract\n\n").append(paper.summary()).append("\n\n");
        List<Integer> order = style.order(paper.entries());
        List<Span> markers = new ArrayList<>();
        List<List<Integer>> cited = new ArrayList<>();
        for (Piece piece : paper.body()) {
            String text = piece.text();
            int at = 0;
            for (int i = text.indexOf('\u0001'); i >= 0; i = text.indexOf('\u0001', at)) {
                int close = text.indexOf('\u0002', i);
                List<Integer> group = piece.cited().get(Integer.parseInt(text.substring(i + 1, close)));
                out.append(style.isRaised() ? text.substring(at, i).stripTrailing() : text.substring(at, i));
                int start = out.length();
                out.append(style.marker(group, paper.entries()));
                markers.add(new Span(start, out.length()));
                cited.add(style.cited(group, paper.entries()));
                at = close + 1;
            }
            out.append(text.substring(at)).append("\n\n");
        }
        out.append("References\n\n");
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            entries.add(style.entry(paper.entries().get(order.get(i)), i + 1));
        }
        out.append(String.join("\n", entries)).append('\n');
        return new Printed(out.toString(), markers, cited, entries);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private void report() throws IOException {
        Properties floors = new Properties();
        try (InputStream data = ApparatusEval.class.getResourceAsStream("/floors/apparatus.properties")) {
            if (data != null) {
                floors.load(data);
            }
        }
        System.out.printf("%-16s", "");
        for (PrintedStyle style : PrintedStyle.values()) {
            System.out.printf("%11s", style.name().toLowerCase(Locale.ROOT));
        }
        List<String> rows = counts.keySet().stream()
                .map(k -> k.substring(0, k.lastIndexOf(' ')))
                .distinct()
                .toList();
        for (String row : rows) {
            System.out.printf("%n%-16s", row.substring(2));
            for (PrintedStyle style : PrintedStyle.values()) {
                System.out.printf("%11.3f", count(style, row).f1());
            }
        }
        System.out.println();
        for (String floor : floors.stringPropertyNames()) {
            for (PrintedStyle style : PrintedStyle.values()) {
                assertThat(counts.entrySet().stream()
                                .filter(e -> e.getKey().endsWith(" " + style)
                                        && e.getKey().substring(2).startsWith(floor))
                                .mapToDouble(e -> e.getValue().f1())
                                .min()
                                .orElseThrow())
                        .as(floor + " in " + style)
                        .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(floor)));
            }
        }
    }
}
