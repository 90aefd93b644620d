package org.elenchus.morphology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.elenchus.text.Token;

/** Forms of Russian words: the dictionary's, and for adjectives that it does not know by their endings. Thread safe. */
final class RussianInflection {
    private static final String HUSHING = "жшчщ";
    private static final String VELAR = "кгх";

    private final RussianDictionary dictionary;
    private final List<DictionaryTag> tags = new ArrayList<>();

    RussianInflection(RussianDictionary dictionary) throws IOException {
        this.dictionary = dictionary;
        for (String tag : dictionary.tags()) {
            tags.add(DictionaryTag.parse(tag));
        }
    }

    /** A form of a lemma that has all of the features asked for; with ё only if the lemma is given with it. */
    Optional<String> inflect(String lemma, UdTag wanted) {
        UdTag bare = new UdTag(wanted.pos(), Map.of());
        Word word = dictionary.word(lemma);
        String prefix = word.prefix();
        for (DictionaryReading reading : word.readings()) {
            if ((prefix + reading.lemma()).equals(word.folded()) && bare.allows(reading.tag())) {
                Optional<String> form = synthesise(
                        reading,
                        tag -> bare.allows(tag)
                                && tag.isVerbal() == reading.tag().isVerbal()
                                && has(tag, wanted));
                if (form.isPresent()) {
                    boolean yo = lemma.indexOf('ё') >= 0;
                    return form.map(found -> prefix + (yo ? found : found.replace('ё', 'е')));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(DictionaryTag tag, UdTag wanted) {
        UdTag features = UdTag.of(tag.pos(), tag.features());
        boolean plural = features.get("Number").equals("Plur");
        return wanted.features().entrySet().stream()
                .allMatch(feature -> feature.getValue().equals(features.get(feature.getKey()))
                        || plural && feature.getKey().equals("Gender"));
    }

    /** The nominative of a noun. */
    Optional<String> noun(DictionaryReading reading, boolean plural) {
        DictionaryTag own = reading.tag();
        return synthesise(
                        reading,
                        tag -> tag.category() == WordCategory.NOUN
                                && tag.grammaticalCase().equals("Nom")
                                && tag.name() == own.name()
                                && tag.animacy().equals(own.animacy())
                                && tag.gender().equals(own.gender())
                                && !tag.source().endsWith(":Z")
                                && tag.number().equals(plural ? "Plur" : "Sing"))
                .or(() -> unchanging(reading));
    }

    /** «пальто» is one form for all. */
    private static Optional<String> unchanging(DictionaryReading reading) {
        boolean unchanging = reading.tag().number().isEmpty()
                && reading.tag().grammaticalCase().isEmpty();
        return unchanging ? Optional.of(reading.stem()) : Optional.empty();
    }

    /** The nominative of an adjective, pronominal adjective, ordinal or full participle. */
    Optional<String> adjective(Word word, Token token, boolean plural, String gender) {
        UdTag tag = UdTag.of(token.pos(), token.features());
        String prefix = word.prefix();
        for (DictionaryReading reading : fitting(word, tag, WordCategory.ADJECTIVE)) {
            if (reading.tag().isAdjectival()) {
                Optional<String> form = synthesise(
                        reading,
                        word.folded(),
                        other -> sameKind(reading.tag(), other) && isNominative(other, plural, gender));
                if (form.isPresent()) {
                    return form.map(prefix::concat);
                }
            }
        }
        boolean known = !word.readings().isEmpty() || !token.pos().equals("ADJ");
        return known ? Optional.empty() : byEnding(token.lemma(), plural, gender);
    }

    private static boolean sameKind(DictionaryTag one, DictionaryTag other) {
        return one.category() == other.category()
                && !other.shortForm()
                && one.tense().equals(other.tense())
                && one.aspect().equals(other.aspect())
                && one.voice().equals(other.voice())
                && one.source().contains(":Sup") == other.source().contains(":Sup");
    }

    private static boolean isNominative(DictionaryTag tag, boolean plural, String gender) {
        String wanted = gender.isEmpty() ? "Masc" : gender;
        return tag.grammaticalCase().equals("Nom")
                && (plural
                        ? tag.number().equals("Plur")
                        : tag.gender().equals(wanted) && !tag.number().equals("Plur"));
    }

    /** The readings that a tag allows, those of a category first; if it allows none, all that its part of speech does. */
    List<DictionaryReading> fitting(Word word, UdTag tag, WordCategory first) {
        List<DictionaryReading> fitting = new ArrayList<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (boolean preferred : new boolean[] {true, false}) {
                for (DictionaryReading reading : word.readings()) {
                    boolean allowed = exact
                            ? tag.allows(reading.tag())
                            : first == WordCategory.NOUN
                                    ? reading.tag().category() == first
                                    : reading.tag().isAdjectival();
                    if (allowed && (reading.tag().category() == first) == preferred && !fitting.contains(reading)) {
                        fitting.add(reading);
                    }
                }
            }
        }
        if (first == WordCategory.NOUN) {
            fitting.removeIf(reading -> reading.tag().category() != WordCategory.NOUN);
        }
        return fitting;
    }

    private Optional<String> synthesise(DictionaryReading reading, Predicate<DictionaryTag> wanted) {
        return synthesise(reading, "", wanted);
    }

    /** @param like of several forms, the one that begins most like this: «высшее» stays, though «высочайшее» is one, too */
    private Optional<String> synthesise(DictionaryReading reading, String like, Predicate<DictionaryTag> wanted) {
        String best = "";
        for (DictionaryTag tag : tags) {
            if (wanted.test(tag)) {
                for (String form : dictionary.synthesise(reading.stem(), tag.source())) {
                    best = best.isEmpty() || common(form, like) > common(best, like) ? form : best;
                }
                if (!best.isEmpty() && like.isEmpty()) {
                    return Optional.of(best);
                }
            }
        }
        return Optional.of(best).filter(form -> !form.isEmpty());
    }

    private static int common(String form, String like) {
        int end = 0;
        while (end < form.length() && end < like.length() && form.charAt(end) == like.charAt(end)) {
            end++;
        }
        return end;
    }

    /** The nominative of an adjective given in the masculine, by its ending. */
    private static Optional<String> byEnding(String masculine, boolean plural, String gender) {
        boolean reflexive = masculine.endsWith("ийся");
        String base = reflexive ? masculine.substring(0, masculine.length() - 2) : masculine;
        if (!base.endsWith("ый") && !base.endsWith("ий") && !base.endsWith("ой")) {
            return Optional.empty();
        }
        String stem = base.substring(0, base.length() - 2);
        char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        boolean hushing = HUSHING.indexOf(last) >= 0;
        boolean soft = base.endsWith("ий") && VELAR.indexOf(last) < 0 && !hushing;
        String ending;
        if (plural) {
            ending = base.endsWith("ий") || hushing || VELAR.indexOf(last) >= 0 ? "ие" : "ые";
        } else {
            ending = switch (gender) {
                case "Fem" -> soft ? "яя" : "ая";
                case "Neut" -> soft || hushing ? "ее" : "ое";
                default -> base.substring(base.length() - 2);
            };
        }
        return Optional.of(stem + ending + (reflexive ? "ся" : ""));
    }
}
