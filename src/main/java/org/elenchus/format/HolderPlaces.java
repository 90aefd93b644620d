package org.elenchus.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.text.Document;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Span;

/**
 * Finds where a text names a holder, for formats that mark names in the text. A holder is kept in the nominative, the text may have
 * any case («у Маршалла»): a capitalised word of the same paragraph that shares the name's stem counts.
 */
final class HolderPlaces {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*");
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 3;

    private final Document document;

    HolderPlaces(Document document) {
        this.document = document;
    }

    /** The names of a unit's holders nearest to it; empty for the author, for critics, and where none is named nearby. */
    List<Span> of(ArgumentUnit unit) {
        return near(unit.holder(), unit.span());
    }

    List<Span> near(Holder holder, Span place) {
        if (holder.isAuthor() || holder.equals(Holder.CRITICS)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (String name : holder.name().split("; ", -1)) {
            nearest(name, place).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Span> nearest(String name, Span place) {
        Span paragraph = document.paragraphs().stream()
                .map(Paragraph::span)
                .filter(p -> p.contains(place.start()))
                .findFirst()
                .orElse(place);
        // The surname is the longest word of "М. Портер" and of "школа GREMI"-like names it is one that the text has
        // too.
        String surname = Arrays.stream(name.split("\\s+", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
        List<Span> places = new ArrayList<>();
        Matcher words = WORD.matcher(document.text()).region(paragraph.start(), paragraph.end());
        while (words.find()) {
            if (sameStem(words.group(), surname)) {
                places.add(new Span(words.start(), words.end()));
            }
        }
        return places.stream().min(Comparator.comparingInt(p -> distance(place, p)));
    }

    private static boolean sameStem(String word, String name) {
        int common = 0;
        while (common < Math.min(word.length(), name.length()) && word.charAt(common) == name.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM
                && word.length() - common <= LONGEST_ENDING
                && name.length() - common <= LONGEST_ENDING - 1;
    }

    /** How far one span is from another: 0 inside it, and less before it than after it. */
    static int distance(Span from, Span to) {
        if (from.contains(to)) {
            return 0;
        }
        return to.start() < from.start() ? from.start() - to.start() : 2 * (to.start() - from.start());
    }
}
