package org.elenchus.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.elenchus.cql.Folding;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.rule.RuleSources.SourceFile;

/** Reads a lexicon: one entry a line, {@code #} begins a comment. */
final class LexiconReader {
    private static final Pattern MIXED = Pattern.compile("(?U)\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");

    private LexiconReader() {}

    static List<String> read(SourceFile file, List<Problem> problems) {
        List<String> entries = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        String[] lines = file.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String entry = withoutComment(lines[i]);
            if (entry.isEmpty()) {
                continue;
            }
            Place place = new Place(file.path(), i + 1, 0);
            if (MIXED.matcher(entry).find()) {
                problems.add(Problem.error(
                        place,
                        "'" + entry + "' mixes Latin and Cyrillic letters in a word",
                        "type the letters that only look alike again"));
            }
            Integer first = seen.putIfAbsent(Folding.fold(entry).replaceAll("\\s+", " "), i + 1);
            if (first != null) {
                problems.add(Problem.warning(
                        place, "'" + entry + "' stands in line " + first + " already", "delete one of the two"));
            }
            entries.add(entry);
        }
        return entries;
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        String entry = hash < 0 ? line : line.substring(0, hash);
        return entry.replace("\uFEFF", "").strip();
    }
}
