package org.elenchus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A logical line of Argdown: without comments, with the lines that continue it.
 *
 * @param number where it begins, from 1
 * @param text with its indentation; blank between blocks
 */
record ArgdownLine(int number, String text) {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*={3,}[ \\t]*\\n(.*?)\\n={3,}[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile(
            "\\\\.|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|//[^\\n]*|/\\*.*?\\*/|<!--.*?-->", Pattern.DOTALL);
    /** What begins an element, a relation, a heading or a step of an inference. */
    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(?:(?:<\\+|<-|<_|><|\\+>|->|_>|\\+|-|_)(?:\\s|$)|\\[[^\\]]*\\](?:\\s*:|\\s*$|\\s+[#{])|<[^>]*>(?:\\s*:|\\s*$|\\s+[#{])|#+\\s|\\(\\d+\\)\\s|-{2,}\\s*$).*");

    /** The lines of a text; its front matter is given away. */
    static List<ArgdownLine> of(String text, Consumer<String> frontMatter) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        Matcher front = FRONT_MATTER.matcher(clean);
        if (front.find()) {
            frontMatter.accept(front.group(1));
            clean = "\n".repeat((int)
                            front.group().chars().filter(c -> c == '\n').count())
                    + clean.substring(front.end());
        }
        clean = COMMENT.matcher(clean)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\\") || found.group().startsWith("\"")
                                ? found.group()
                                : found.group().replaceAll("[^\\n]+", "")));
        return joined(clean.split("\n", -1));
    }

    private static List<ArgdownLine> joined(String[] lines) {
        List<ArgdownLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int first = i;
            StringBuilder line = new StringBuilder(lines[i]);
            while (i + 1 < lines.length && isOpen(line)) {
                line.append('\n').append(lines[++i]);
            }
            boolean continues = !joined.isEmpty()
                    && !joined.getLast().text.isBlank()
                    && !joined.getLast().text.matches("#+\\s[\\s\\S]*|\\s*-{2,}\\s*")
                    && !line.toString().isBlank()
                    && !BEGINS.matcher(lines[first]).matches();
            if (continues) {
                ArgdownLine last = joined.removeLast();
                joined.add(new ArgdownLine(last.number, last.text + "\n" + line));
            } else {
                joined.add(new ArgdownLine(first + 1, line.toString()));
            }
        }
        return joined;
    }

    /** Whether data was begun and not ended. */
    private static boolean isOpen(CharSequence line) {
        String text = line.toString();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '{') {
                int close = ArgdownElement.closing(text, i);
                if (close < 0) {
                    return true;
                }
                i = close;
            }
        }
        return false;
    }
}
