package org.elenchus.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.bibliography.Bibliography.Entry;

/** BibTeX in UTF-8, as biber and Zotero read it. A value cannot break out of its braces. */
final class BibTex {
    private BibTex() {}

    static String write(List<Entry> entries) {
        return entries.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Entry entry) {
        Work work = entry.work();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", work.authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")));
        // a second pair of braces keeps capitals as they are
        fields.put("title", "{" + escape(work.title()) + "}");
        fields.put("journal", escape(work.journal()));
        fields.put("year", escape(work.year()));
        // read letter by letter, so nothing may be escaped in it
        fields.put("doi", work.doi().replaceAll("[{}\\\\\\s]", ""));
        fields.put("langid", language(work.language()));
        fields.put("note", work.printed().equals(work.title()) ? "" : escape(work.printed()));
        StringBuilder text = new StringBuilder("@")
                .append(work.journal().isEmpty() ? "misc" : "article")
                .append('{')
                .append(entry.key());
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(",\n  ").append(name).append(" = {").append(value).append('}');
            }
        });
        return text.append("\n}\n").toString();
    }

    private static String author(String printed) {
        Person person = Person.parse(printed);
        return person.given().isEmpty()
                ? "{" + escape(person.family()) + "}"
                : escape(person.family()) + ", " + escape(person.given());
    }

    private static String language(String code) {
        return switch (code) {
            case "ru" -> "russian";
            case "en" -> "english";
            default -> "";
        };
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip().codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                // BibTeX counts braces even where TeX is told not to
                case '{', '}' -> safe.append(c == '{' ? "\\textbraceleft{}" : "\\textbraceright{}");
                case '&', '%', '$', '#', '_' -> safe.append('\\').appendCodePoint(c);
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
