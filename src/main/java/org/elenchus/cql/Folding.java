package org.elenchus.cql;

import java.util.Locale;

/** Lower case, and е for ё: what lexicons, forms and lemmas are compared in. */
public final class Folding {
    private Folding() {}

    /** The folded text; the very same object if there is nothing to fold. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я');
            if (!common && (c == 'ё' || Character.isUpperCase(c) || Character.isTitleCase(c))) {
                return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
            }
        }
        return text;
    }
}
