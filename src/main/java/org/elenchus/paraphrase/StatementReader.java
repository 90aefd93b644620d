package org.elenchus.paraphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/** Reads the statement of a unit from its words. For one thread. */
public final class StatementReader {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV", "NUM", "DET");

    /** Words that deny the content word after them. */
    private static final Set<String> NOT =
            Set.of("не", "not", "n't", "никак", "never", "hardly", "scarcely", "barely", "едва", "вряд");

    /** Words that say that there is none of what they stand before. */
    private static final Set<String> NONE = Set.of("без", "without", "no", "никакой", "ни");

    private static final String DENIED = "!";
    private static final String LACK = "@lack";
    private static final String IMPOSSIBLE = "@impossible";
    private static final int REACH = 4;

    private final LanguageAnalysis language;
    private final WordClasses classes = WordClasses.load();
    private final ConceptScheme scheme;
    private final Map<ConceptId, Set<String>> names = new TreeMap<>();

    /** @param scheme gives the concepts' names, which do not count in what is said of them */
    public StatementReader(LanguageAnalysis language, ConceptScheme scheme) {
        this.language = language;
        this.scheme = scheme;
    }

    /** What a unit states. */
    public Statement read(ArgumentUnit unit) {
        return read(
                unit.quote(), unit.language(), unit.concepts(), unit.holder().name());
    }

    /** What a sentence states, with nothing known of whose statement it is. */
    public Statement read(String text, String textLanguage, Collection<ConceptId> about) {
        return read(text, textLanguage, about, "");
    }

    private Statement read(String text, String textLanguage, Collection<ConceptId> about, String holder) {
        Set<String> unsaid = new HashSet<>(words(holder, textLanguage));
        about.forEach(c -> unsaid.addAll(nameOf(c)));
        List<String> sequence = new ArrayList<>();
        for (Sentence sentence : language.analyse(text, textLanguage)) {
            read(sentence.tokens(), sequence);
        }
        sequence.removeIf(w -> unsaid.contains(bare(w)));
        Set<String> said = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (String word : sequence) {
            said.add(bare(word));
            if (word.startsWith(DENIED)) {
                denied.add(bare(word));
            }
        }
        boolean denies = !denied.isEmpty() || said.stream().anyMatch(classes.denying()::contains);
        return new Statement(sequence, said, denied, denies, Set.copyOf(about));
    }

    private static String bare(String word) {
        return word.startsWith(DENIED) ? word.substring(DENIED.length()) : word;
    }

    private void read(List<Token> tokens, List<String> said) {
        int deniedUntil = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lemma = fold(token.lemma());
            if (lemma.equals("no") && after(tokens, i).equals("long")) {
                deniedUntil = i + REACH; // "no longer"
            } else if (NONE.contains(lemma)
                    || NOT.contains(lemma) && after(tokens, i).equals("any")) {
                said.add(LACK);
            } else if (NOT.contains(lemma) && isAboutPower(tokens, i)) {
                said.add(IMPOSSIBLE);
            } else if (NOT.contains(lemma) && !isNotOnly(tokens, i)) {
                deniedUntil = i + REACH;
            } else if (isContent(token, lemma)) {
                String word = classes.wordOf(lemma);
                if (i <= deniedUntil && !classes.light().contains(word)) {
                    deniedUntil = -1;
                    said.add(denied(word));
                } else {
                    said.add(word);
                }
            }
        }
    }

    /** What is denied of a class with an opposite is the opposite: "not clear" is vague. */
    private String denied(String word) {
        String opposite = classes.opposites().get(word);
        return opposite != null ? opposite : DENIED + word;
    }

    /** «Не только … но и» denies nothing. */
    private static boolean isNotOnly(List<Token> tokens, int at) {
        return Set.of("только", "only", "столько", "просто").contains(after(tokens, at));
    }

    /** "Cannot" and «не может» say that it is impossible. */
    private static boolean isAboutPower(List<Token> tokens, int at) {
        String before = at == 0 ? "" : fold(tokens.get(at - 1).lemma());
        return before.equals("can")
                || before.equals("could")
                || after(tokens, at).equals("мочь");
    }

    private static String after(List<Token> tokens, int at) {
        return at + 1 < tokens.size() ? fold(tokens.get(at + 1).lemma()) : "";
    }

    private boolean isContent(Token token, String lemma) {
        boolean known = classes.ofLemma().containsKey(lemma);
        return known || CONTENT.contains(token.pos()) && !token.pos().equals("DET") && lemma.length() > 1;
    }

    private Set<String> nameOf(ConceptId id) {
        return names.computeIfAbsent(id, i -> scheme.find(i).map(this::nameOf).orElse(Set.of()));
    }

    private Set<String> nameOf(Concept concept) {
        Set<String> words = new HashSet<>();
        for (Label label : concept.labels()) {
            words.addAll(words(label.text(), label.language()));
        }
        return words;
    }

    private Set<String> words(String text, String textLanguage) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : language.analyse(text, textLanguage)) {
            sentence.tokens().stream().filter(Token::isWord).forEach(t -> words.add(classes.wordOf(fold(t.lemma()))));
        }
        return words;
    }

    /** As the index folds words: lower case, е for ё, no stress marks. */
    private static String fold(String lemma) {
        return lemma.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace("\u0301", "")
                .replace("\u00AD", "");
    }
}
