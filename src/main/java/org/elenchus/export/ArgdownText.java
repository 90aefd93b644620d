package org.elenchus.export;

/** Text made safe for Argdown: nothing from a paper can become structure. Stateless. */
public final class ArgdownText {
    private ArgdownText() {}

    /** A statement's title: the node's id without the characters that have a meaning there. */
    public static String title(String id) {
        return id.replace('#', ' ').replaceAll("[\\[\\]<>{}\\\\]", "-");
    }

    /**
     * Running text on one line with every character escaped that Argdown would take for its own, also {@code ===} (front matter)
     * and the like of {@code .E.}, which it would make a quantifier of a person's initials.
     */
    public static String escaped(String text) {
        return text.strip()
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("[\\\\\\[\\]<>{}#*_@]", "\\\\$0")
                .replaceAll("/(?=[/*])|=(?==)|(?<==)=", "\\\\$0")
                .replaceAll("\\.(?=\\S+\\.)(?!\\p{IsCyrillic}+\\.)|:(?=\\S+:)", "\\\\$0");
    }

    /** A YAML string on one line; braces are written as escapes because Argdown counts them. */
    public static String quoted(String text) {
        StringBuilder safe = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> safe.append('\\').append((char) c);
                case '\n' -> safe.append("\\n");
                default -> {
                    if (c < 0x20 || c == '{' || c == '}' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
                        safe.append("\\u%04X".formatted(c));
                    } else {
                        safe.append((char) c);
                    }
                }
            }
        });
        return safe.append('"').toString();
    }
}
