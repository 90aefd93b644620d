package org.elenchus.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elenchus.ingest.TruePaper.Entry;
import org.elenchus.ingest.TruePaper.Name;

/** The styles in which a paper is printed to be read again. */
enum PrintedStyle {
    VANCOUVER(true),
    GOST(true),
    IEEE(true),
    RAISED(true),
    APA(false),
    HARVARD(false),
    CHICAGO(false),
    GOST_NAMES(false);

    private final boolean numbered;

    PrintedStyle(boolean numbered) {
        this.numbered = numbered;
    }

    /** The order in which entries are listed. */
    List<Integer> order(List<Entry> entries) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
        if (!numbered) {
            order.sort(Comparator.comparing(
                    i -> author(entries.get(i)) + entries.get(i).year()));
        }
        return order;
    }

    private static String author(Entry e) {
        return e.names().isEmpty() ? "~" : e.names().getFirst().surname();
    }

    /** @param n its number in the list, from 1 */
    String entry(Entry e, int n) {
        if (!e.told()) {
            return (this == IEEE ? "[" + n + "] " : numbered ? n + ". " : "") + e.printed();
        }
        String year = e.year() + e.letter();
        String issue = e.issue().isEmpty() ? "" : "(" + e.issue() + ")";
        return switch (this) {
            case VANCOUVER, RAISED ->
                n + ". " + bare(e.names()) + e.title() + ". "
                        + (e.article()
                                ? e.source() + ". " + e.year() + ";" + e.volume() + issue + ":" + e.pages() + "."
                                : "London: Harbour Press; " + e.year() + ".");
            case GOST ->
                n + ". " + surnameFirst(e.names(), " ", 3) + " " + e.title()
                        + (e.article()
                                ? " // " + e.source() + ". " + e.year() + ". Vol. " + e.volume() + ". P. " + e.pages()
                                        + "."
                                : ". London: Harbour Press, " + e.year() + ". 210 p.");
            case GOST_NAMES ->
                surnameFirst(e.names(), " ", 3) + " " + e.title()
                        + (e.article()
                                ? " // " + e.source() + ". – " + year + ". – Vol. " + e.volume() + ". – P. " + e.pages()
                                        + "."
                                : ". – London: Harbour Press, " + year + ". – 210 p.");
            case IEEE ->
                "[" + n + "] " + initialsFirst(e.names()) + ", “" + e.title() + ",” "
                        + (e.article()
                                ? e.source() + ", vol. " + e.volume() + ", pp. " + e.pages() + ", " + e.year() + "."
                                : "London: Harbour Press, " + e.year() + ".");
            case APA ->
                joined(e.names(), ", ", "& ", 7) + " (" + year + "). " + e.title() + ". "
                        + (e.article()
                                ? e.source() + ", " + e.volume() + issue + ", " + e.pages() + "."
                                : "London: Harbour Press.");
            case HARVARD ->
                joined(e.names(), ", ", "and ", 7) + ", " + year + ". " + e.title() + ". "
                        + (e.article()
                                ? e.source() + ", " + e.volume() + issue + ", pp." + e.pages() + "."
                                : "London: Harbour Press.");
            case CHICAGO ->
                joined(e.names(), ", ", "and ", 7) + ". " + year + ". “" + e.title() + ".” "
                        + (e.article()
                                ? e.source() + " " + e.volume() + issue + ": " + e.pages() + "."
                                : "London: Harbour Press.");
        };
    }

    /** The marker of a group, as it is printed after a word and its blank. */
    String marker(List<Integer> group, List<Entry> entries) {
        List<Entry> cited = cited(group, entries).stream().map(entries::get).toList();
        if (cited.isEmpty()) {
            return "";
        }
        return switch (this) {
            case VANCOUVER -> "[" + ranges(group) + "]";
            case IEEE -> group.stream().map(i -> "[" + (i + 1) + "]").collect(Collectors.joining(", "));
            case GOST ->
                group.size() == 1
                        ? "[" + (group.getFirst() + 1) + ", p. 5]"
                        : "[" + group.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining("; ")) + "]";
            case RAISED -> raised(ranges(group));
            case APA -> cited.stream().map(e -> named(e, " & ", ", ")).collect(Collectors.joining("; ", "(", ")"));
            case HARVARD -> cited.stream().map(e -> named(e, " and ", " ")).collect(Collectors.joining("; ", "(", ")"));
            case CHICAGO ->
                cited.stream().map(e -> named(e, " and ", " ") + ", 12–15").collect(Collectors.joining("; ", "(", ")"));
            case GOST_NAMES ->
                cited.stream().map(e -> named(e, ", ", ", ")).collect(Collectors.joining("; ", "[", "]"));
        };
    }

    /** Those of a group that the style can cite: without numbers, an entry needs authors and a year. */
    List<Integer> cited(List<Integer> group, List<Entry> entries) {
        return numbered
                ? group
                : group.stream().filter(i -> entries.get(i).told()).toList();
    }

    boolean isRaised() {
        return this == RAISED;
    }

    private static String named(Entry e, String and, String beforeYear) {
        List<Name> names = e.names();
        String who = names.isEmpty()
                ? e.title().split("[:,.?]", -1)[0]
                : names.size() == 1
                        ? names.getFirst().surname()
                        : names.size() == 2
                                ? names.getFirst().surname()
                                        + and
                                        + names.get(1).surname()
                                : names.getFirst().surname() + " et al.";
        return who + beforeYear + e.year() + e.letter();
    }

    private static String ranges(List<Integer> group) {
        List<Integer> sorted = group.stream().sorted().distinct().toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            int from = i;
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            out.append(out.isEmpty() ? "" : from > 0 ? "," : "").append(sorted.get(from) + 1);
            if (i > from) {
                out.append(i == from + 1 ? "," : "–").append(sorted.get(i) + 1);
            }
        }
        return out.toString();
    }

    private static String raised(String marker) {
        StringBuilder out = new StringBuilder();
        marker.chars().forEach(c -> out.append(Character.isDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : (char) c));
        return out.toString();
    }

    private static String bare(List<Name> names) {
        String list = names.stream()
                .limit(6)
                .map(n -> n.surname() + " " + n.dotted().replaceAll("[. ]", ""))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : list + (names.size() > 6 ? ", et al. " : ". ");
    }

    private static String surnameFirst(List<Name> names, String between, int most) {
        String list = names.stream()
                .limit(most)
                .map(n -> n.surname() + between + n.dotted())
                .collect(Collectors.joining(", "));
        return list + (names.size() > most ? " et al." : "");
    }

    private static String initialsFirst(List<Name> names) {
        List<String> all =
                names.stream().map(n -> n.dotted() + " " + n.surname()).toList();
        return all.size() > 6 ? all.getFirst() + " et al." : and(all, ", ", "and ");
    }

    private static String joined(List<Name> names, String comma, String and, int most) {
        List<String> all = names.stream()
                .limit(most)
                .map(n -> n.surname() + comma + n.dotted())
                .toList();
        return names.size() > most ? String.join(", ", all) + ", et al." : and(all, ", ", and);
    }

    private static String and(List<String> all, String comma, String and) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        String head = String.join(comma, all.subList(0, all.size() - 1));
        return head + (all.size() > 2 || and.startsWith("&") ? ", " : " ") + and + all.getLast();
    }
}
