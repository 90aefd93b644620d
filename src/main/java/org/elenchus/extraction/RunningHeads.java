package org.elenchus.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts what is printed on page after page at the same place above and below the text: running heads and feet, page
 * numbers, stamps. Reads the pages' printed numbers off them. For one file.
 */
public final class RunningHeads {
    /** Lines from the top and from the bottom that may be heads and feet. */
    private static final int DEEPEST = 4;

    /** Free height between a head and the text, in tenths of the page's height. */
    private static final double APART = 0.25;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[–—\\-|\\s]*(?:[СсPp]\\.|стр\\.|page)?\\s*\\d{1,4}[–—\\-|\\s.]*");

    /** What many notes say alike: «12 Там же. С. 5.», "3 Ibid., p. 9". */
    private static final Pattern SAME_AGAIN = Pattern.compile(
            "^[\\d⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§.)\\s]*(?:там же|здесь и далее|указ\\.? соч|цит\\. по|он же|она же|ibid|ibidem|idem"
                    + "|op\\.? cit|loc\\.? cit|id\\.,)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * @param text of the line
     * @param place how far from the top or bottom of the page, in tenths of its height from 0 to 10
     * @param note whether it is known to belong to a note, which is never cut
     */
    public record Edge(String text, double place, boolean note) {
        /** A line of which only text and place are known. */
        public Edge(String text, double place) {
            this(text, place, false);
        }

        private boolean isNote() {
            return note || SAME_AGAIN.matcher(text).matches();
        }
    }

    private final List<List<Edge>> pages;
    private final List<Set<Integer>> cut = new ArrayList<>();

    /** @param pages their lines from top to bottom of the sheet */
    public RunningHeads(List<List<Edge>> pages) {
        this.pages = pages;
        pages.forEach(page -> cut.add(new HashSet<>()));
        cutRepeated();
        cutNumbers();
        cutTitles();
        cutNumbers();
    }

    /** Whether a line of a page belongs to its head or foot. */
    public boolean isCut(int page, int line) {
        return cut.get(page).contains(line);
    }

    /** The printed numbers, where they run with the pages; else the count from 1. */
    public List<String> labels() {
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            for (int number : numbers(p)) {
                offsets.merge(number - p, 1, Integer::sum);
            }
        }
        int best = 1;
        int most = 1;
        for (Map.Entry<Integer, Integer> offset : offsets.entrySet()) {
            if (offset.getValue() > most && offset.getKey() >= 0) {
                best = offset.getKey();
                most = offset.getValue();
            }
        }
        boolean sure = most * 2 > pages.size() || (pages.size() == 1 && most == 1 && offsets.size() == 1);
        List<String> labels = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            labels.add(String.valueOf(p + (sure ? best : 1)));
        }
        return labels;
    }

    private Set<Integer> numbers(int page) {
        Set<Integer> numbers = new HashSet<>();
        for (int line : cut.get(page)) {
            Matcher matcher = NUMBER.matcher(pages.get(page).get(line).text());
            while (matcher.find()) {
                numbers.add(Integer.parseInt(matcher.group()));
            }
        }
        return numbers;
    }

    private void cutRepeated() {
        Map<String, List<int[]>> seen = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            for (int line : edgeLines(p)) {
                Edge edge = pages.get(p).get(line);
                String key = folded(edge.text());
                if (!key.isEmpty() && !edge.isNote()) {
                    seen.computeIfAbsent(key, k -> new ArrayList<>()).add(new int[] {p, line});
                }
            }
        }
        for (List<int[]> places : seen.values()) {
            long onPages =
                    places.stream().mapToInt(place -> place[0]).distinct().count();
            if (onPages >= 3 || (onPages == 2 && samePlace(places))) {
                places.stream()
                        .filter(place -> stands(place, places))
                        .forEach(place -> cut.get(place[0]).add(place[1]));
            }
        }
    }

    /**
     * Whether a line stands where another page has the same: the author's name under the title is no head, though later
     * pages have it for one.
     */
    private boolean stands(int[] one, List<int[]> places) {
        double place = pages.get(one[0]).get(one[1]).place();
        return places.stream()
                .anyMatch(other -> other[0] != one[0]
                        && Math.abs(pages.get(other[0]).get(other[1]).place() - place) < 0.2);
    }

    private boolean samePlace(List<int[]> places) {
        double first = pages.get(places.get(0)[0]).get(places.get(0)[1]).place();
        double second = pages.get(places.get(1)[0]).get(places.get(1)[1]).place();
        return Math.abs(first - second) < 0.1 && (first < 1.2 || first > 8.8);
    }

    /** Numbers that stand alone at the very top or bottom. */
    private void cutNumbers() {
        for (int p = 0; p < pages.size(); p++) {
            for (int line : edgeLines(p)) {
                Edge edge = pages.get(p).get(line);
                boolean outer = edge.place() < 1.2 || edge.place() > 8.5;
                if (outer && !edge.isNote() && PAGE_NUMBER.matcher(edge.text()).matches() && isOutermost(p, line)) {
                    cut.get(p).add(line);
                }
            }
        }
    }

    /** The title or an author over a page, apart from its text; in a short paper each stands there only once. */
    private void cutTitles() {
        StringBuilder first = new StringBuilder();
        pages.getFirst().forEach(edge -> first.append(folded(edge.text())));
        for (int p = 1; p < pages.size(); p++) {
            List<Edge> page = pages.get(p);
            for (int line = 0; line + 1 < page.size() && page.get(line).place() < 1.2; line++) {
                String text = folded(page.get(line).text()).replace("#", "");
                boolean apart = page.get(line + 1).place() - page.get(line).place() > APART;
                boolean top = line == 0 || cut.get(p).contains(line - 1);
                if (top && apart && text.length() > 5 && first.indexOf(text) >= 0) {
                    cut.get(p).add(line);
                }
            }
        }
    }

    /** Whether only cut lines stand between a line and the edge of the page. */
    private boolean isOutermost(int page, int line) {
        Set<Integer> gone = cut.get(page);
        boolean above = true;
        for (int i = 0; i < line; i++) {
            above &= gone.contains(i);
        }
        boolean below = true;
        for (int i = line + 1; i < pages.get(page).size(); i++) {
            below &= gone.contains(i);
        }
        return above || below;
    }

    private List<Integer> edgeLines(int page) {
        int count = pages.get(page).size();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double place = pages.get(page).get(i).place();
            if ((i < DEEPEST && place < 2.0) || (i >= count - DEEPEST && place > 8.0)) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("[^\\p{L}#]+", "");
    }
}
