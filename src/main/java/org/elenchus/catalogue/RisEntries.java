package org.elenchus.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads RIS: lines of a tag of two characters, two blanks, a hyphen and a value; {@code TY} begins an entry, {@code ER} ends it. */
final class RisEntries {
    private static final Pattern LINE = Pattern.compile("^\uFEFF?([A-Z][A-Z0-9])  ?-(?: (.*))?$");

    private RisEntries() {}

    /** @throws MalformedCatalogueException if it is none */
    static List<Entry> read(String text) throws MalformedCatalogueException {
        List<Entry> entries = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        String last = "";
        for (String line : text.lines().toList()) {
            Matcher tagged = LINE.matcher(line.stripTrailing());
            if (tagged.matches()) {
                last = tagged.group(1);
                String value = tagged.group(2) == null ? "" : tagged.group(2).strip();
                if (last.equals("TY")) {
                    fields = new HashMap<>();
                } else if (last.equals("ER")) {
                    entries.add(entry(fields));
                    fields = new HashMap<>();
                }
                fields.computeIfAbsent(last, tag -> new ArrayList<>()).add(value);
            } else if (!line.isBlank() && fields.containsKey(last)) {
                List<String> values = fields.get(last); // a long value goes on
                values.set(values.size() - 1, values.getLast() + " " + line.strip());
            }
        }
        if (entries.isEmpty()) {
            throw new MalformedCatalogueException("holds no entry from TY to ER");
        }
        return entries;
    }

    private static Entry entry(Map<String, List<String>> fields) {
        return new Entry(
                first(fields, "ID"),
                Fields.metadata(
                        first(fields, "TI", "T1", "CT"),
                        Stream.of("AU", "A1")
                                .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
                                .toList(),
                        first(fields, "PY", "Y1", "DA"),
                        first(fields, "DO"),
                        first(fields, "T2", "JO", "JF", "JA"),
                        first(fields, "LA")),
                Stream.of("L1", "L2", "LK")
                        .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
                        .toList());
    }

    private static String first(Map<String, List<String>> fields, String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
