package org.elenchus.extraction;

import java.util.List;

/**
 * What the user wants done with files beyond reading them.
 *
 * @param passwords tried one after the other on a file that is encrypted
 * @param recognition which pages are read from their pictures
 */
public record Handling(List<String> passwords, Recognition recognition) {

    /** Which pages of a PDF are recognised, where there is a program that can. */
    public enum Recognition {
        /** Those that have no text of their own. */
        NEEDED,
        /** All, whatever text they have. */
        ANEW,
        /** None. */
        NEVER
    }

    /** No passwords; what needs it is recognised. */
    public static final Handling USUAL = new Handling(List.of(), Recognition.NEEDED);

    public Handling {
        passwords = List.copyOf(passwords);
    }

    /** Without the passwords: they belong into no log. */
    @Override
    public String toString() {
        return "Handling[" + passwords.size() + " passwords, " + recognition + "]";
    }
}
