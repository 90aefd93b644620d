package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Holder;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Names a holder in the nominative: «по мнению Л. Шетцеля» gives «Л. Шетцель», several persons are parted by
 * {@code "; "}. Thread-safe.
 */
final class HolderNames {
    private final LanguageAnalysis language;

    HolderNames(LanguageAnalysis language) {
        this.language = language;
    }

    Optional<Holder> of(Reading reading, TokenRange range) {
        String name = name(reading, range).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Holder(name));
    }

    private String name(Reading reading, TokenRange range) {
        Morphology morphology = language.morphology(reading.sentence().language());
        List<Token> tokens = reading.tokens().subList(range.start(), range.end());
        if (reading.sentence().language().equals("en")) {
            String text = reading.words(range.start(), range.end());
            return text.replaceAll("\\s*['’]s?$", "")
                    .replaceAll("(?i)^(the|a|an) ", "")
                    .replace(", ", "; ")
                    .replace(" and ", "; ");
        }
        List<String> names = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean parts = token.form().equals(",") || token.lemma().equals("и");
            if (parts) {
                flush(current, names);
            } else if (token.isWord()) {
                current.append(current.isEmpty() || isInitialBefore(tokens, i) ? "" : " ");
                current.append(nominative(tokens, i, morphology));
            }
        }
        flush(current, names);
        return String.join("; ", names);
    }

    private static void flush(StringBuilder current, List<String> names) {
        if (!current.isEmpty()) {
            names.add(current.toString());
            current.setLength(0);
        }
    }

    private static boolean isInitial(Token token) {
        return token.form().length() == 2 && token.form().endsWith(".");
    }

    private static boolean isInitialBefore(List<Token> tokens, int i) {
        return i > 0 && isInitial(tokens.get(i - 1)) && isInitial(tokens.get(i));
    }

    private static String nominative(List<Token> tokens, int i, Morphology morphology) {
        Token token = tokens.get(i);
        if (isInitial(token)
                || token.form().charAt(0) < 128
                || token.feature("Case").equals("Nom")) {
            return token.form();
        }
        if (token.pos().equals("PROPN") || Character.isUpperCase(token.form().charAt(0))) {
            return morphology.surname(token.form());
        }
        boolean genitiveTail = token.feature("Case").equals("Gen")
                && i > 0
                && tokens.get(i - 1).pos().equals("NOUN");
        if (genitiveTail) {
            return token.form();
        }
        String number = token.feature("Number").isEmpty() ? "Sing" : token.feature("Number");
        String gender = token.feature("Gender");
        String wanted = "Case=Nom" + (gender.isEmpty() ? "" : "|Gender=" + gender) + "|Number=" + number;
        return morphology.inflect(token.lemma(), token.pos(), wanted).orElse(token.form());
    }
}
