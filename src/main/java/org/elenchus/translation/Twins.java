package org.elenchus.translation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.text.Document;
import org.elenchus.text.Span;

/**
 * Finds the units of a translated abstract that say again what a unit of the abstract says. They are kept, found and shown, but count
 * once. A unit whose counterpart nobody marked says something that is found nowhere else, and is no twin. Stateless.
 */
public final class Twins {
    private Twins() {}

    /**
     * The twins among some units of a document.
     *
     * @param units any of its units, in order; an original that is not among them is not found
     * @return id of the twin → id of the unit that it translates, in order of the text
     */
    public static Map<String, String> of(Document document, List<ArgumentUnit> units) {
        Map<String, String> twins = new LinkedHashMap<>();
        for (Abstracts.Pair pair : Abstracts.pairs(document)) {
            List<Span> originals = pair.original().sentences();
            List<Span> translations = pair.translation().sentences();
            for (Pairing.Pair same : Pairing.of(lengths(originals), lengths(translations))) {
                if (same.from() < same.to() && same.translationFrom() < same.translationTo()) {
                    Span original = joined(originals, same.from(), same.to());
                    Span translation = joined(translations, same.translationFrom(), same.translationTo());
                    pair(original, translation, units, twins);
                }
            }
        }
        return twins;
    }

    /** The annotations of a document without the twins of units that they have, and without the relations of these. */
    public static Annotations without(Document document, Annotations annotations) {
        Map<String, String> twins = of(document, annotations.units());
        if (twins.isEmpty()) {
            return annotations;
        }
        return new Annotations(
                annotations.layer(),
                annotations.textDigest(),
                annotations.units().stream()
                        .filter(u -> !twins.containsKey(u.id()))
                        .toList(),
                annotations.relations().stream()
                        .filter(r -> !(r instanceof Relation.OfUnits of
                                && (twins.containsKey(of.from()) || twins.containsKey(of.to()))))
                        .toList(),
                annotations.mentions(),
                annotations.discovered());
    }

    private static void pair(Span original, Span translation, List<ArgumentUnit> units, Map<String, String> twins) {
        List<ArgumentUnit> first = starting(units, original);
        for (ArgumentUnit unit : starting(units, translation)) {
            nearest(unit, translation, first, original).ifPresent(found -> twins.put(unit.id(), found.id()));
        }
    }

    /** Of several in a sentence, one of the same type before others, then the one at the same place in it. */
    private static Optional<ArgumentUnit> nearest(
            ArgumentUnit unit, Span sentence, List<ArgumentUnit> candidates, Span original) {
        double at = place(unit, sentence);
        return candidates.stream()
                .min(Comparator.comparing((ArgumentUnit c) -> c.type() != unit.type())
                        .thenComparingDouble(c -> Math.abs(place(c, original) - at)));
    }

    private static double place(ArgumentUnit unit, Span sentence) {
        return (unit.span().start() + unit.span().end() - 2.0 * sentence.start()) / Math.max(1, sentence.length());
    }

    private static List<ArgumentUnit> starting(List<ArgumentUnit> units, Span in) {
        return units.stream().filter(u -> in.contains(u.span().start())).toList();
    }

    private static Span joined(List<Span> sentences, int from, int to) {
        return new Span(sentences.get(from).start(), sentences.get(to - 1).end());
    }

    private static int[] lengths(List<Span> sentences) {
        return sentences.stream().mapToInt(Span::length).toArray();
    }
}
