package org.elenchus.cli;

import java.util.Locale;

/** Numbers for people, the same in every locale. */
final class Decimals {
    private Decimals() {}

    static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
