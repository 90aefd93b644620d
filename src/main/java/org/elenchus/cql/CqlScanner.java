package org.elenchus.cql;

/** Reads the characters of a pattern, skipping blanks before each thing it is asked for. For one thread. */
final class CqlScanner {
    private final String text;
    private int at;

    CqlScanner(String text) {
        this.text = text;
    }

    int offset() {
        skipBlanks();
        return at;
    }

    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    /** The next character that is no blank, NUL at the end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char wanted) throws CqlSyntaxException {
        if (!take(wanted)) {
            String found = atEnd() ? "the pattern ends" : "'" + peek() + "' stands";
            throw mistake(found + " where '" + wanted + "' is expected", "add '" + wanted + "' here");
        }
    }

    boolean takeWord(String word) {
        skipBlanks();
        int end = at + word.length();
        if (!text.startsWith(word, at) || (end < text.length() && isNamePart(text.charAt(end)))) {
            return false;
        }
        at = end;
        return true;
    }

    /** Letters, digits, {@code -} and {@code _}, beginning with a letter. */
    String name() throws CqlSyntaxException {
        skipBlanks();
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        if (start == at || !Character.isLetter(text.charAt(start))) {
            throw mistakeAt(start, "a name is missing", "a name begins with a letter and has letters, digits and '-'");
        }
        return text.substring(start, at);
    }

    int number() throws CqlSyntaxException {
        skipBlanks();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at || at - start > 4) {
            throw mistakeAt(start, "a number is missing", "write {2}, {2,} or {0,6}");
        }
        return Integer.parseInt(text.substring(start, at));
    }

    /** The text between quotes, as written; {@code \"} does not end it. */
    String quoted() throws CqlSyntaxException {
        skipBlanks();
        int start = at;
        expect('"');
        int end = at;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw mistakeAt(start, "a quote is never closed", "add '\"' after the value");
        }
        String value = text.substring(at, end);
        at = end + 1;
        return value;
    }

    String until(char close) throws CqlSyntaxException {
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw mistakeAt(at - 1, "'" + close + "' is missing", "add '" + close + "'");
        }
        String value = text.substring(at, end);
        at = end + 1;
        return value;
    }

    CqlSyntaxException mistake(String message, String hint) {
        return mistakeAt(at, message, hint);
    }

    CqlSyntaxException mistakeAt(int offset, String message, String hint) {
        return new CqlSyntaxException(offset, message, hint);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
