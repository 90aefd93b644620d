package org.elenchus.report;

/** The quotation marks of languages. */
final class Marks {
    private Marks() {}

    /** Sets text in the marks of its language. */
    static String quoted(String text, String language) {
        return open(language) + text + close(language);
    }

    static String open(String language) {
        return language.equals("ru") ? "«" : "“";
    }

    static String close(String language) {
        return language.equals("ru") ? "»" : "”";
    }
}
