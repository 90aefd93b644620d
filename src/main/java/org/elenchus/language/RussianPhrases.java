package org.elenchus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.text.Token;

/** Puts Russian noun phrases into the nominative by the dictionary's synthesis. */
final class RussianPhrases {
    private final RussianDictionary dictionary;

    RussianPhrases(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    Optional<String> inflect(String lemma, UdTag wanted) {
        for (DictionaryReading reading : dictionary.form(lemma).readings()) {
            UdTag bare = new UdTag(wanted.pos(), java.util.Map.of());
            if (reading.lemma().equals(RussianDictionary.fold(lemma)) && bare.allows(reading.tag())) {
                Optional<String> form = form(reading, wanted);
                if (form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> form(DictionaryReading reading, UdTag wanted) {
        String[] parts = reading.tag().source().split(":", -1);
        String kind = wanted.get("Number").equals("Plur") ? "PL" : gender(wanted.get("Gender"));
        String letter = letter(wanted.get("Case"));
        boolean noun = reading.tag().category() == DictionaryTag.Category.NOUN;
        for (int i = parts.length - 1; i > 0; i--) {
            DictionaryTag part = DictionaryTag.parse(parts[0] + ":" + parts[i]);
            if (!part.grammaticalCase().isEmpty() && !letter.isEmpty()) {
                parts[i] = letter;
            } else if (noun && !part.number().isEmpty() && !wanted.get("Number").isEmpty()) {
                parts[i] = wanted.get("Number").equals("Plur") ? "PL" : "Sin";
            } else if (!noun && (!part.gender().isEmpty() || !part.number().isEmpty()) && !kind.isEmpty()) {
                parts[i] = kind;
            }
        }
        return dictionary.synthesise(reading.stem(), String.join(":", parts)).stream()
                .findFirst();
    }

    private static String gender(String gender) {
        return gender;
    }

    private static String letter(String grammaticalCase) {
        return switch (grammaticalCase) {
            case "Nom" -> "Nom";
            case "Gen" -> "R";
            case "Dat" -> "D";
            case "Acc" -> "V";
            case "Ins" -> "T";
            case "Loc" -> "P";
            default -> "";
        };
    }

    String nominative(List<Token> phrase) {
        int head = 0;
        while (head < phrase.size() && !isNoun(phrase.get(head))) {
            head++;
        }
        List<String> words = new ArrayList<>();
        for (Token token : phrase) {
            words.add(token.pos().equals("PROPN") ? token.form() : token.form().toLowerCase(Locale.ROOT));
        }
        if (head < phrase.size()) {
            inflectHead(phrase, head, words);
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean joined = i > 0
                    && phrase.get(i - 1).span().end() == phrase.get(i).span().start();
            label.append(i == 0 || joined ? "" : " ").append(words.get(i));
        }
        return label.toString();
    }

    private void inflectHead(List<Token> phrase, int head, List<String> words) {
        Token noun = phrase.get(head);
        UdTag tag = UdTag.of(noun.pos(), noun.features());
        for (DictionaryReading reading : dictionary.form(noun.form()).readings()) {
            if (reading.tag().category() != DictionaryTag.Category.NOUN || !tag.allows(reading.tag())) {
                continue;
            }
            Optional<String> form = form(reading, UdTag.of("NOUN", "Case=Nom|Number=Sing"));
            String agreeing = "Case=Nom|Gender=" + reading.tag().gender() + "|Number=Sing";
            if (form.isEmpty()) {
                form = form(reading, UdTag.of("NOUN", "Case=Nom|Number=Plur"));
                agreeing = "Case=Nom|Number=Plur";
            }
            if (form.isPresent()) {
                words.set(head, form.get());
                for (int i = 0; i < head; i++) {
                    agree(phrase.get(i), agreeing, i, words);
                }
                return;
            }
        }
    }

    private void agree(Token token, String features, int at, List<String> words) {
        for (DictionaryReading reading : dictionary.form(token.form()).readings()) {
            if (reading.tag().isAdjectival()) {
                int which = at;
                form(reading, UdTag.of("ADJ", features)).ifPresent(form -> words.set(which, form));
                return;
            }
        }
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }
}
