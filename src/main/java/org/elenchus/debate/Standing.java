package org.elenchus.debate;

import java.util.Locale;

/** How a unit stands in a labelling (Caminada, On the Issue of Reinstatement in Argumentation, 2006). */
public enum Standing {
    /** All that attacks it is out. */
    IN,
    /** Something that is in attacks it. */
    OUT,
    /** Neither can be said. */
    UNDECIDED;

    /** The name in files and on pages: {@code in}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
