package org.elenchus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * A language for which there are no models: sentences and tokens by rules, lower-case forms for lemmas, {@code PUNCT},
 * {@code NUM} or {@code X} for parts of speech.
 */
final class PlainPack implements LanguagePack, Morphology {
    private final String language;
    private final SentenceRules sentences;
    private final RuleTokenizer tokenizer;

    PlainPack(String language, SentenceRules sentences, RuleTokenizer tokenizer) {
        this.language = language;
        this.sentences = sentences;
        this.tokenizer = tokenizer;
    }

    @Override
    public List<Sentence> analyse(String text, int offset, int paragraph) {
        List<Sentence> result = new ArrayList<>();
        for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(text)) {
            String covered = sentence.getCoveredText(text).toString();
            int start = offset + sentence.getStart();
            List<Token> tokens = new ArrayList<>();
            for (opennlp.tools.util.Span token : tokenizer.tokenizePos(covered)) {
                String form = token.getCoveredText(covered).toString();
                tokens.add(new Token(
                        new Span(start + token.getStart(), start + token.getEnd()),
                        form,
                        form.toLowerCase(Locale.ROOT),
                        pos(form),
                        ""));
            }
            result.add(new Sentence(new Span(start, offset + sentence.getEnd()), language, paragraph, tokens));
        }
        return result;
    }

    private static String pos(String form) {
        int first = form.codePointAt(0);
        return Character.isLetter(first) ? "X" : Character.isDigit(first) ? "NUM" : "PUNCT";
    }

    @Override
    public Morphology morphology() {
        return this;
    }

    @Override
    public boolean isWord(String form) {
        return false;
    }

    @Override
    public List<Reading> readings(String form) {
        return List.of();
    }

    @Override
    public Optional<String> inflect(String lemma, String pos, String features) {
        return Optional.empty();
    }

    @Override
    public String nominative(List<Token> phrase) {
        return String.join(" ", phrase.stream().map(Token::form).toList());
    }

    @Override
    public String surname(String form, String given) {
        return form;
    }
}
