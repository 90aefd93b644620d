package org.elenchus.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement or an argument as Argdown writes it: {@code [Title]: words #tag #(long tag) {data}}, with the escapes taken away.
 *
 * @param key the title with its brackets; empty if it has none
 * @param title the title alone
 * @param words what it says; empty for a mere reference
 * @param tags without their signs
 * @param data YAML between the braces; empty if there is none
 */
record ArgdownElement(String key, String title, String words, List<String> tags, String data) {

    /** Reads an element; never fails: what is no structure is words. */
    static ArgdownElement parse(String source) {
        String text = source.strip();
        String key = "";
        String title = "";
        int at = 0;
        char open = text.isEmpty() ? ' ' : text.charAt(0);
        int close = open == '[' ? text.indexOf(']') : open == '<' ? text.indexOf('>') : -1;
        if (close > 0) {
            title = text.substring(1, close).strip();
            key = open + title + (open == '[' ? "]" : ">");
            at = close + 1;
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
            }
        }
        return new Scanner(text, at).scan(key, title);
    }

    /** Walks over the words of one element. */
    private static final class Scanner {
        private final String text;
        private final StringBuilder words = new StringBuilder();
        private final List<String> tags = new ArrayList<>();
        private String data = "";
        private int at;

        Scanner(String text, int at) {
            this.text = text;
            this.at = at;
        }

        ArgdownElement scan(String key, String title) {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length()) {
                    words.append(text.charAt(at + 1));
                    at += 2;
                } else if (c == '{') {
                    int end = closing(text, at);
                    data = end < 0 ? "" : text.substring(at + 1, end);
                    at = end < 0 ? text.length() : end + 1;
                } else if (c != '#' || !startsWord() || !tag()) {
                    words.append(c);
                    at++;
                }
            }
            String said = words.toString().strip().replaceAll("\\s+", " ");
            return new ArgdownElement(key, title, said, List.copyOf(tags), data);
        }

        private boolean startsWord() {
            return at == 0 || Character.isWhitespace(text.charAt(at - 1));
        }

        private boolean tag() {
            int start = at + 1;
            boolean bracketed = start < text.length() && text.charAt(start) == '(';
            int end = bracketed ? text.indexOf(')', start) : start;
            while (!bracketed
                    && end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end))
                            || text.charAt(end) == '-'
                            || text.charAt(end) == '_')) {
                end++;
            }
            if (end <= start) {
                return false;
            }
            tags.add(text.substring(bracketed ? start + 1 : start, end));
            at = bracketed ? end + 1 : end;
            return true;
        }
    }

    /** Where the brace that opens here is closed, quotes left alone; -1 if it is not. */
    static int closing(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\' && quote == '"') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
