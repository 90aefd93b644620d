package org.elenchus.export;

/** Text made safe for XML and HTML: nothing from a paper can become markup, and no character is illegal in XML 1.0. */
public final class Markup {
    private Markup() {}

    /** Safe as element content and inside quoted attributes. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isLegal(c) ? c : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
