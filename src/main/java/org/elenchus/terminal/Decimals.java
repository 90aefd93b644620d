package org.elenchus.terminal;

import java.util.Locale;

/** Numbers for people, the same in every locale. */
public final class Decimals {
    private Decimals() {}

    public static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    public static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
