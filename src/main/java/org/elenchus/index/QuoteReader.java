package org.elenchus.index;

import java.util.List;
import java.util.Map;
import org.elenchus.cql.Lexicon;
import org.elenchus.text.Sentence;

/** Reads quotes closely, for patterns over their words. Thread safe. */
public interface QuoteReader {

    /** The sentences of a text, spans counted from its start. */
    List<Sentence> sentences(String text, String language);

    /** The lexicons that patterns may name, of a language. */
    Map<String, Lexicon> lexicons(String language);

    /** Languages that {@link #sentences} can tell parts of speech and lemmas of. */
    List<String> languages();
}
