package org.elenchus.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Sha256;

/**
 * An annotation that stands off from a text which may not be given away: it names the file and the places in it, counted
 * in letters and digits alone, and the text is cut from the reader's own copy. Letters are those of the file's text, lower
 * case, е for ё; of XML, without tags and with entities resolved.
 */
final class StandOff {
    private static final int DIGEST_LENGTH = 16;

    private static final Pattern NUMBERED = Pattern.compile("&#(x[0-9a-fA-F]{1,5}|[0-9]{1,6});");

    private StandOff() {}

    /** What a line speaks of: the words in the file, and where each of their letters stands in them. */
    record Cut(String text, List<Integer> offsets) {
        /** The words from one letter to another. */
        String quote(int from, int to) {
            return text.substring(offsets.get(from), offsets.get(to - 1) + 1);
        }
    }

    /** @throws IOException if the file cannot be read, or is not the one that was annotated */
    static Cut cut(JsonNode line, Path texts) throws IOException {
        Path file = texts.resolve(line.path("source").asText());
        String text = Files.readString(file);
        if (file.toString().endsWith(".xml")) {
            text = unescape(text.replaceAll("<[^>]*>", ""));
        }
        List<Integer> offsets = new ArrayList<>();
        letters(text, offsets);
        StringBuilder words = new StringBuilder();
        for (JsonNode span : line.path("spans")) {
            int start = offsets.get(span.get(0).asInt());
            int end = offsets.get(span.get(1).asInt() - 1) + 1;
            while (end < text.length() && isClosing(text.charAt(end))) {
                end++;
            }
            words.append(words.isEmpty() ? "" : " ").append(text, opening(text, start), end);
        }
        String cut = words.toString().replaceAll("\\s+", " ");
        List<Integer> places = new ArrayList<>();
        String digest = Sha256.of(letters(cut, places)).substring(0, DIGEST_LENGTH);
        if (!digest.equals(line.path("digest").asText())) {
            throw new IOException(
                    file + " is not the text that " + line.path("doc").asText() + " annotates");
        }
        return new Cut(cut, places);
    }

    private static boolean isClosing(char c) {
        return !Character.isWhitespace(c) && !Letters.counts(c);
    }

    /** Where the signs begin that open the word at an offset: quotes and brackets. */
    private static int opening(String text, int start) {
        int at = start;
        while (at > 0 && "«\"“([".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static String letters(String text, List<Integer> offsets) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Letters.counts(c)) {
                letters.append(c == 'ё' ? 'е' : c);
                offsets.add(i);
            }
        }
        return letters.toString();
    }

    private static String unescape(String text) {
        String numbered = NUMBERED.matcher(text).replaceAll(m -> {
            String digits = m.group(1);
            int c = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Matcher.quoteReplacement(Character.toString(c));
        });
        return numbered.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
