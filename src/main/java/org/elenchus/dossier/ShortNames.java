package org.elenchus.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.Work;
import org.elenchus.query.Paper;

/** A few words to cite each work by, no two alike. */
final class ShortNames {
    private static final int LONGEST_TITLE = 48;

    private final Map<String, String> byKey = new HashMap<>();

    /** @param entries in the order in which letters are given: {@code Enns 2008a} comes before {@code Enns 2008b} */
    ShortNames(List<Bibliography.Entry> entries) {
        Map<String, Integer> total = new HashMap<>();
        entries.forEach(e -> total.merge(of(e.work()), 1, Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        for (Bibliography.Entry entry : entries) {
            String name = of(entry.work());
            int number = given.merge(name, 1, Integer::sum);
            byKey.put(entry.key(), total.getOrDefault(name, 1) == 1 ? name : numbered(name, number));
        }
    }

    String of(Bibliography.Entry entry) {
        return byKey.getOrDefault(entry.key(), of(entry.work()));
    }

    /** Authors and year; where there are no authors the beginning of the title and the year. */
    static String of(Work work) {
        if (work.authors().isEmpty()) {
            return "«" + beginning(work.title()) + "»" + (work.year().isEmpty() ? "" : " " + work.year());
        }
        return new Paper("", "", work.title(), work.authors(), work.year()).shortName();
    }

    private static String beginning(String title) {
        String bare = title.strip().replace("«", "").replace("»", "");
        if (bare.length() <= LONGEST_TITLE) {
            return bare.replaceFirst("[\\s.,:;]+$", "");
        }
        int end = bare.lastIndexOf(' ', LONGEST_TITLE);
        String cut = end > LONGEST_TITLE / 2
                ? bare.substring(0, end)
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST_TITLE / 2));
        return cut.replaceFirst("[\\s.,:;–—-]+$", "") + "…";
    }

    private static String numbered(String name, int number) {
        boolean letters = name.matches("(?s).*\\d") && number <= 26;
        return letters ? name + (char) ('a' + number - 1) : name + " (" + number + ")";
    }
}
