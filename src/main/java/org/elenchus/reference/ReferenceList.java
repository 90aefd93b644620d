package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Span;

/**
 * Cuts a list of references into entries. Usually each is a paragraph; but numbered entries may follow each other in
 * one paragraph, and one may go on in the next.
 */
public final class ReferenceList {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\[(\\d{1,3})\\]\\.?|(\\d{1,3})[.)])\\s+(?=[\\p{L}«\"“\\[])(?![СсPp]\\.\\s?\\d)");
    private static final Pattern VOLUME = Pattern.compile("(?:Т|Вып|Ч|Кн|№|[Vv]ol|[Nn]o|С|с|P|p|pp|Bd|Iss)\\.?\\s?$");

    private ReferenceList() {}

    /**
     * @param paragraphs of the list, in order
     * @return the entries' places; one may reach over several paragraphs
     */
    public static List<Span> entries(String text, List<Span> paragraphs) {
        List<Integer> starts = numberedStarts(text, paragraphs);
        if (starts.size() < 2) {
            return EntryStarts.cut(text, paragraphs);
        }
        List<Span> entries = new ArrayList<>();
        if (starts.getFirst() > paragraphs.getFirst().start()) {
            paragraphs.stream().filter(p -> p.end() <= starts.getFirst()).forEach(entries::add);
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : paragraphs.getLast().end();
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            entries.add(new Span(starts.get(i), end));
        }
        return entries;
    }

    private static List<Integer> numberedStarts(String text, List<Span> paragraphs) {
        List<Integer> starts = new ArrayList<>();
        int expected = -1;
        for (Span paragraph : paragraphs) {
            Matcher number = NUMBER.matcher(text).region(paragraph.start(), paragraph.end());
            while (number.find()) {
                int value = Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
                boolean leads = number.start() == paragraph.start();
                // a list in two parts, sources and studies, may count each
                boolean next = value == expected || (leads && (expected < 0 || (value == 1 && expected > 2)));
                boolean ahead = leads && value > expected && value < expected + 4;
                if ((next && (leads || follows(text, paragraph.start(), number.start()))) || (expected > 0 && ahead)) {
                    starts.add(number.start());
                    expected = value + 1;
                }
            }
        }
        return starts;
    }

    /** Whether a number in the middle of a paragraph stands after an entry's end. */
    private static boolean follows(String text, int from, int at) {
        String before = text.substring(Math.max(from, at - 12), at).stripTrailing();
        return !before.isEmpty()
                && ".;)/]\"”»".indexOf(before.charAt(before.length() - 1)) >= 0
                && !VOLUME.matcher(before).find();
    }
}
