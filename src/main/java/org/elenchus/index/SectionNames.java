package org.elenchus.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elenchus.text.SectionKind;

/**
 * The usual parts of a paper by the words that their headings have, in both languages: {@code section:conclusion} finds
 * «Выводы», too.
 */
final class SectionNames {
    private static final List<List<String>> SAME = List.of(
            List.of("abstract", "аннотация", "summary", "резюме", "реферат"),
            List.of("introduction", "введение", "вводная"),
            List.of("background", "literature", "обзор", "литература", "предпосылки"),
            List.of("theory", "theoretical", "framework", "теория", "теоретический"),
            List.of("methods", "method", "methodology", "методы", "метод", "методология", "методика"),
            List.of("data", "materials", "данные", "материалы"),
            List.of("results", "findings", "результаты"),
            List.of("discussion", "обсуждение", "дискуссия"),
            List.of("criticism", "critique", "критика", "критический", "критические"),
            List.of(
                    "conclusion",
                    "conclusions",
                    "concluding",
                    "заключение",
                    "выводы",
                    "вывод",
                    "итоги",
                    "заключительный"));

    private static final Map<String, SectionKind> KINDS = Map.of(
            "abstract", SectionKind.ABSTRACT,
            "аннотация", SectionKind.ABSTRACT,
            "summary", SectionKind.SUMMARY,
            "резюме", SectionKind.SUMMARY,
            "body", SectionKind.BODY);

    private SectionNames() {}

    /** A name and all that mean the same. */
    static List<String> like(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return SAME.stream().filter(all -> all.contains(folded)).findFirst().orElse(List.of(name));
    }

    /** The kinds of section that go by a name or one that means the same, as indexed. */
    static List<String> kinds(String name) {
        return like(name.toLowerCase(Locale.ROOT)).stream()
                .filter(KINDS::containsKey)
                .map(n -> KINDS.getOrDefault(n, SectionKind.BODY).name())
                .distinct()
                .toList();
    }
}
