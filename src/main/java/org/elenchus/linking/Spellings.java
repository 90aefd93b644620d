package org.elenchus.linking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Token;

/**
 * How a document writes a term: from the way it mostly stands within sentences comes the label, so that proper names
 * keep their capitals («Российская Федерация») and the first word of a sentence does not lend its own. Not thread-safe.
 */
final class Spellings {
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private boolean singular;

    /** A way to write the term: what capitals it has, and where that was seen. */
    private static final class Form {
        private final List<Token> words;
        private int within;
        private int opening;

        Form(List<Token> words) {
            this.words = words;
        }
    }

    /** @param opens whether a capital here says nothing: the term opens a sentence, a quotation or a heading */
    void add(List<Token> words, boolean opens, boolean plural) {
        Form form = forms.computeIfAbsent(capitals(words), x -> new Form(words));
        if (opens) {
            form.opening++;
        } else {
            form.within++;
        }
        singular |= !plural;
    }

    private static String capitals(List<Token> words) {
        StringBuilder pattern = new StringBuilder();
        for (Token word : words) {
            long upper = word.form().chars().filter(Character::isUpperCase).count();
            boolean first = Character.isUpperCase(word.form().charAt(0));
            pattern.append(upper > 1 ? 'A' : first ? 'U' : 'l');
        }
        return pattern.toString();
    }

    /** The words as they stand where they are told best. */
    List<Token> words() {
        return best().words;
    }

    private Form best() {
        return forms.values().stream()
                .max(Comparator.<Form>comparingInt(f -> f.within).thenComparingInt(f -> f.opening))
                .orElseThrow();
    }

    /** The label in the nominative: singular, or plural if the document never uses the singular. */
    String label(Morphology morphology) {
        Form best = best();
        String label = singular ? morphology.nominative(best.words) : morphology.nominativeAsUsed(best.words);
        return startsHigh(best.words) && (best.within > 0 || isName(best.words)) ? raised(label) : label;
    }

    /** Whether the first word mostly bears a capital where none is asked for. */
    boolean isHigh() {
        return best().within > 0 && startsHigh(best().words);
    }

    /** «Российская Федерация»: a capital further on, of no abbreviation, makes a name of the whole. */
    private static boolean isName(List<Token> words) {
        return words.stream()
                .skip(1)
                .anyMatch(w -> Character.isUpperCase(w.form().charAt(0))
                        && w.form().chars().skip(1).anyMatch(Character::isLowerCase));
    }

    /** The label in the nominative singular, whatever the document uses: what the concept's id is made of. */
    String singularLabel(Morphology morphology) {
        return morphology.nominative(best().words);
    }

    private static boolean startsHigh(List<Token> words) {
        return Character.isUpperCase(words.getFirst().form().charAt(0));
    }

    private static String raised(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
