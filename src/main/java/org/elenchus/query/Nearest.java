package org.elenchus.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The known name that a mistyped one most likely meant: nearly the same letters, or the same keys on the other keyboard layout, or
 * the same sound in the other script. Immutable.
 */
public final class Nearest {
    /** What it costs to take another layout or script: letters that are right as they stand are likelier. */
    private static final int OTHER_WAY = 1;

    private static final int LETTER = 2;
    private static final int SHORTEST_SOUND = 3;

    private final String typed;
    private final String otherLayout;
    private final String sound;
    private final boolean isCyrillic;

    private Nearest(String typed) {
        this.typed = typed.toLowerCase(Locale.ROOT);
        this.otherLayout = Spelling.onOtherLayout(typed);
        this.sound = Spelling.sound(typed);
        this.isCyrillic = Spelling.isCyrillic(typed);
    }

    /** To measure many known names against one that was typed. */
    public static Nearest of(String typed) {
        return new Nearest(typed);
    }

    /**
     * The known name that is nearest, the first given winning ties; empty if even that one differs in more than a third of its
     * letters (and more than one).
     */
    public static Optional<String> to(String name, Collection<String> known) {
        Nearest nearest = of(name);
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            OptionalInt distance = nearest.distance(candidate);
            if (distance.isPresent() && distance.getAsInt() < least) {
                least = distance.getAsInt();
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** How far a known name is, 0 for the same; empty if too far to be meant. */
    public OptionalInt distance(String known) {
        String folded = known.toLowerCase(Locale.ROOT);
        int least = letters(typed, folded, 0, 3);
        if (!otherLayout.equals(typed)) {
            least = Math.min(least, letters(otherLayout, folded, OTHER_WAY, 4));
        }
        if (sound.length() >= SHORTEST_SOUND && Spelling.isCyrillic(folded) != isCyrillic) {
            least = Math.min(least, letters(sound, Spelling.sound(folded), OTHER_WAY, 4));
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** @param share one letter in so many may be wrong, and one at least */
    private static int letters(String a, String b, int cost, int share) {
        int most = Math.max(1, Math.max(a.length(), b.length()) / share);
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int distance = distance(a, b);
        return distance > most ? Integer.MAX_VALUE : LETTER * distance + cost;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
