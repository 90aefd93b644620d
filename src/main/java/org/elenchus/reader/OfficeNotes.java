package org.elenchus.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what Tika makes of the notes in office files into links and blocks with names, as pages of the web have them. */
final class OfficeNotes {
    /** Word's notes: where the text points to one, and the notes, one block each in the order of their numbers. */
    private static final Pattern POINTER = Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d{1,6})\\]");

    private static final Pattern BLOCK =
            Pattern.compile("<div class=\"(footnote|endnote)\">(?=(.{0,200}))", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("^(?:\\s|<p[^>]*/?>|</p>)*</div>.*", Pattern.DOTALL);
    /** OpenDocument's: the note itself stands within its paragraph, its marker in front. */
    private static final Pattern INLINE =
            Pattern.compile("<p class=\"note\">\\s*(\\S{1,5})\\s(.*?)</p>", Pattern.DOTALL);

    private OfficeNotes() {}

    static String linked(String xhtml) {
        return xhtml.contains("Ref:")
                ? word(xhtml)
                : xhtml.contains("<p class=\"note\">") ? openDocument(xhtml) : xhtml;
    }

    private static String word(String xhtml) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        Matcher pointer = POINTER.matcher(xhtml);
        while (pointer.find()) {
            List<Integer> known = numbers.computeIfAbsent(pointer.group(1), kind -> new ArrayList<>());
            int number = Integer.parseInt(pointer.group(2));
            if (!known.contains(number)) {
                known.add(number);
            }
        }
        Map<String, Integer> met = new LinkedHashMap<>();
        String marked = BLOCK.matcher(xhtml).replaceAll(block -> {
            String kind = block.group(1);
            List<Integer> sorted =
                    numbers.getOrDefault(kind, List.of()).stream().sorted().toList();
            boolean empty = EMPTY.matcher(block.group(2)).matches();
            int nth = empty ? sorted.size() : met.merge(kind, 1, Integer::sum) - 1;
            String id = nth < sorted.size() ? " id=\"" + kind + "-" + sorted.get(nth) + "\"" : "";
            return "<div class=\"" + kind + "\"" + id + ">";
        });
        return POINTER.matcher(marked).replaceAll(m -> {
            int printed = numbers.getOrDefault(m.group(1), List.of()).indexOf(Integer.parseInt(m.group(2))) + 1;
            return "<sup><a href=\"#" + m.group(1) + "-" + m.group(2) + "\">" + printed + "</a></sup>";
        });
    }

    private static String openDocument(String xhtml) {
        StringBuilder blocks = new StringBuilder();
        int[] count = {0};
        String linked = INLINE.matcher(xhtml).replaceAll(note -> {
            String id = "note-" + ++count[0];
            blocks.append("<div class=\"footnote\" id=\"")
                    .append(id)
                    .append("\"><p>")
                    .append(note.group(1))
                    .append(' ')
                    .append(note.group(2))
                    .append("</p></div>");
            return Matcher.quoteReplacement("<sup><a href=\"#" + id + "\">" + note.group(1) + "</a></sup>");
        });
        int end = linked.lastIndexOf("</body>");
        return end < 0 ? linked + blocks : linked.substring(0, end) + blocks + linked.substring(end);
    }
}
