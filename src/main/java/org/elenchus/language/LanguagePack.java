package org.elenchus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import org.elenchus.morphology.Morphology;
import org.elenchus.morphology.Reading;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * What reads one language. Thread safe as long as its parts are.
 *
 * @param language ISO 639-1 code
 * @param sentences finds sentences
 * @param tokenizer gives the tokenizer of the calling thread
 * @param words tells parts of speech and lemmas
 * @param morphology what is known of words outside sentences
 */
record LanguagePack(
        String language,
        SentenceDetector sentences,
        Supplier<Tokenizer> tokenizer,
        WordReader words,
        Morphology morphology) {

    /** Tells what the words of a sentence are. Thread safe. */
    interface WordReader {
        /** As many readings as forms. */
        List<Reading> read(String[] forms);
    }

    /**
     * The sentences of a paragraph.
     *
     * @param text the paragraph
     * @param offset where it begins in its document; spans count from the document's start
     * @param paragraph its index in the document
     */
    List<Sentence> analyse(String text, int offset, int paragraph) {
        List<Sentence> result = new ArrayList<>();
        for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(text)) {
            int start = offset + sentence.getStart();
            List<Token> tokens = tokens(text.substring(sentence.getStart(), sentence.getEnd()), start);
            result.add(new Sentence(new Span(start, offset + sentence.getEnd()), language, paragraph, tokens));
        }
        return result;
    }

    private List<Token> tokens(String sentence, int start) {
        opennlp.tools.util.Span[] spans = tokenizer.get().tokenizePos(sentence);
        String[] forms = new String[spans.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = sentence.substring(spans[i].getStart(), spans[i].getEnd());
        }
        List<Reading> readings = words.read(forms);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = new Span(start + spans[i].getStart(), start + spans[i].getEnd());
            Reading reading = readings.get(i);
            tokens.add(new Token(span, forms[i], reading.lemma(), reading.pos(), reading.features()));
        }
        return tokens;
    }
}
