package org.elenchus.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts English sentences in the manner of the Universal Dependencies: «does n't», «region 's», «low - tech», «can not»;
 * all else as {@link RuleTokenizer} does. Immutable and thread safe.
 */
public final class EnglishTokenizer implements Tokenizer {
    private static final List<String> CLITICS = List.of("n't", "'s", "'ve", "'ll", "'re", "'d", "'m");

    private final RuleTokenizer rules;

    public EnglishTokenizer(Abbreviations abbreviations) {
        this.rules = new RuleTokenizer(abbreviations);
    }

    @Override
    public String[] tokenize(String sentence) {
        return Span.spansToStrings(tokenizePos(sentence), sentence);
    }

    @Override
    public Span[] tokenizePos(String sentence) {
        List<Span> tokens = new ArrayList<>();
        for (Span span : rules.tokenizePos(sentence)) {
            if (Character.isLetter(sentence.charAt(span.getStart())) && span.length() > 2) {
                cut(sentence, span.getStart(), span.getEnd(), tokens);
            } else {
                tokens.add(span);
            }
        }
        return tokens.toArray(Span[]::new);
    }

    /** Whether a token is the second part of a contraction. */
    public static boolean isClitic(String token) {
        return CLITICS.contains(token.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static void cut(String sentence, int start, int end, List<Span> tokens) {
        int from = start;
        boolean address = sentence.startsWith("http", start)
                || sentence.startsWith("www.", start)
                || sentence.indexOf('@', start) >= 0;
        for (int i = start + 1; i < end - 1 && !address; i++) {
            char c = sentence.charAt(i);
            if ((c == '-' || c == '‑') && Character.isLetterOrDigit(sentence.charAt(i + 1))) {
                tokens.add(new Span(from, i));
                tokens.add(new Span(i, i + 1));
                from = i + 1;
            }
        }
        String last = sentence.substring(from, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        int cut = last.equals("cannot") ? 3 : 0;
        for (String clitic : CLITICS) {
            if (cut == 0 && last.endsWith(clitic) && last.length() > clitic.length()) {
                cut = last.length() - clitic.length();
            }
        }
        if (cut > 0) {
            tokens.add(new Span(from, from + cut));
            from += cut;
        }
        tokens.add(new Span(from, end));
    }
}
