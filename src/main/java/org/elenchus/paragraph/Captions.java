package org.elenchus.paragraph;

import java.util.regex.Pattern;

/** The words that begin the caption of a figure or a table. Thread safe. */
public final class Captions {
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:Рис(?:унок|\\.)|Табл(?:ица|\\.)|Схема|Диаграмма|График|Fig(?:ure|\\.)|Table|Scheme|Chart)\\s*\\d{0,3}(?:\\.\\d+)?\\s*"
                + "(?:$|[.:–—-]\\s*\\p{Lu}.*|\\s+\\p{Lu}.*)",
            Pattern.DOTALL);

    private Captions() {}

    /** Whether a line or paragraph begins like the caption of a figure or table. */
    public static boolean isCaption(String text) {
        return "РТСДГFTSC".indexOf(text.charAt(0)) >= 0 && CAPTION.matcher(text).matches();
    }
}
