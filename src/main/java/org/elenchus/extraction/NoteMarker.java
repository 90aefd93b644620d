package org.elenchus.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markers of notes: numbers, single letters, asterisks and daggers, raised, in brackets or plain. */
public final class NoteMarker {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGNS = "\\*{1,4}|[†‡§¶]{1,3}";
    /** How a note begins: its marker, and what may follow it. */
    private static final Pattern BEGINNING = Pattern.compile("^\\s*(?:\\[\\^?(\\d{1,3}|[a-zа-я]|" + SIGNS
            + ")\\]:?\\s*|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|" + SIGNS + ")[.)]?\\s*"
            + "|(\\d{1,3})(?:[.)]\\s*|\\s+|(?=[\\p{Lu}«\"“‘]))|([a-zа-я])\\)\\s*|([ᵃᵇᶜᵈᵉᶠᵍʰⁱ])\\s*)(?=\\S)");

    private static final Pattern ONE = Pattern.compile("(\\d{1,3})\\s*[–-]\\s*(\\d{1,3})|\\d{1,3}|" + SIGNS
            + "|(?<!\\p{L})[a-zа-яA-Zа-я](?!\\p{L})|[ivx]{1,6}(?!\\p{L})");
    private static final int LONGEST_RANGE = 12;

    private NoteMarker() {}

    /**
     * How a note begins.
     *
     * @param label its marker, without brackets and not raised
     * @param end where its words begin
     */
    public record Beginning(String label, int end) {}

    /** @return nothing if the text does not begin with a marker and words after it */
    public static Optional<Beginning> of(String note) {
        Matcher beginning = BEGINNING.matcher(note);
        if (!beginning.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= beginning.groupCount(); group++) {
            if (beginning.group(group) != null) {
                return Optional.of(new Beginning(plain(beginning.group(group)), beginning.end()));
            }
        }
        return Optional.empty();
    }

    /** The labels that a printed marker names: {@code 1} of «¹», {@code 1} and {@code 2} of «[1, 2]». */
    public static List<String> labels(String marker) {
        List<String> labels = new ArrayList<>();
        Matcher one = ONE.matcher(plain(marker).replaceAll("[\\[\\](){}^]", " "));
        while (one.find()) {
            if (one.group(1) == null) {
                labels.add(one.group());
                continue;
            }
            int from = Integer.parseInt(one.group(1));
            int to = Integer.parseInt(one.group(2));
            for (int n = from; n <= to && n - from < LONGEST_RANGE; n++) {
                labels.add(String.valueOf(n));
            }
        }
        return labels;
    }

    /** The same, not raised, in small letters. */
    private static String plain(String marker) {
        StringBuilder plain = new StringBuilder();
        marker.strip().chars().forEach(c -> {
            int digit = RAISED.indexOf(c);
            int letter = "ᵃᵇᶜᵈᵉᶠᵍʰⁱ".indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : letter >= 0 ? "abcdefghi".charAt(letter) : (char) c);
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
