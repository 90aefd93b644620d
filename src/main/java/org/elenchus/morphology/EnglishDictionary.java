package org.elenchus.morphology;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * LanguageTool's English dictionary (LGPL 2.1) in terms of Universal Dependencies. Thread safe; what was looked up is
 * remembered up to a bound.
 */
public final class EnglishDictionary {
    private static final int REMEMBERED = 30_000;

    /** The dictionary's tags that matter here, as {@code POS|features}; others are not used. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("NN", "NOUN|Number=Sing"),
            Map.entry("NN:U", "NOUN|Number=Sing"),
            Map.entry("NN:UN", "NOUN|Number=Sing"),
            Map.entry("NNS", "NOUN|Number=Plur"),
            Map.entry("NNP", "PROPN|Number=Sing"),
            Map.entry("NNPS", "PROPN|Number=Plur"),
            Map.entry("VB", "VERB|VerbForm=Inf"),
            Map.entry("VBP", "VERB|Mood=Ind|Tense=Pres|VerbForm=Fin"),
            Map.entry("VBZ", "VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            Map.entry("VBD", "VERB|Mood=Ind|Tense=Past|VerbForm=Fin"),
            Map.entry("VBN", "VERB|Tense=Past|VerbForm=Part"),
            Map.entry("VBG", "VERB|VerbForm=Ger"),
            Map.entry("MD", "AUX|VerbForm=Fin"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ|Degree=Cmp"),
            Map.entry("JJS", "ADJ|Degree=Sup"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV|Degree=Cmp"),
            Map.entry("RBS", "ADV|Degree=Sup"),
            Map.entry("IN", "ADP"),
            Map.entry("DT", "DET"),
            Map.entry("PDT", "DET"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON|Poss=Yes"),
            Map.entry("WP", "PRON"),
            Map.entry("WDT", "DET"),
            Map.entry("WRB", "ADV"),
            Map.entry("EX", "PRON"),
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("UH", "INTJ"));

    private final DictionaryFiles files;
    private final ConcurrentMap<String, List<Reading>> known = new ConcurrentHashMap<>();

    private EnglishDictionary(DictionaryFiles files) {
        this.files = files;
    }

    public static EnglishDictionary load() throws IOException {
        return new EnglishDictionary(DictionaryFiles.load("en/english"));
    }

    /** All readings of a form in any case; empty for an unknown one. */
    public List<Reading> readings(String form) {
        List<Reading> readings = known.get(form);
        if (readings == null) {
            readings = lookUp(form);
            if (known.size() < REMEMBERED) {
                known.put(form, readings);
            }
        }
        return readings;
    }

    private List<Reading> lookUp(String form) {
        Set<Reading> readings = new LinkedHashSet<>();
        String lower = form.toLowerCase(Locale.ROOT);
        for (String spelling : form.equals(lower) ? Set.of(form) : List.of(form, lower)) {
            for (DictionaryFiles.Entry entry : files.lookUp(spelling)) {
                String tag = TAGS.get(entry.tag());
                if (tag != null) {
                    int bar = tag.indexOf('|');
                    readings.add(new Reading(
                            entry.lemma().toLowerCase(Locale.ROOT),
                            bar < 0 ? tag : tag.substring(0, bar),
                            bar < 0 ? "" : tag.substring(bar + 1)));
                }
            }
        }
        return List.copyOf(readings);
    }

    /** A form of a lemma that has all of the features asked for. */
    Optional<String> inflect(String lemma, UdTag wanted) {
        for (Map.Entry<String, String> tag : TAGS.entrySet()) {
            UdTag candidate = UdTag.parse(tag.getValue());
            boolean fits = candidate.pos().equals(wanted.pos())
                    && wanted.features().entrySet().stream()
                            .allMatch(feature -> candidate.get(feature.getKey()).equals(feature.getValue()));
            List<String> forms = fits ? files.synthesise(lemma, tag.getKey()) : List.of();
            if (!forms.isEmpty()) {
                return Optional.of(forms.get(0).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
