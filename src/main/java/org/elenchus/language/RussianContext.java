package org.elenchus.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/** {@link RussianFeatures} as OpenNLP's trainer and tagger ask for them. Thread safe. */
@SuppressWarnings({
    "ArrayRecordComponent", // what OpenNLP hands over
    "ReferenceEquality", // the same array is the same sentence: OpenNLP asks token by token
    "ThreadLocalUsage" // one tagger, one memory: it goes with its owner
})
final class RussianContext implements POSContextGenerator {
    private final WordForms forms;
    private final ConcurrentMap<String, RussianFeatures.PastTag> pastTags = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Prepared> last = new ThreadLocal<>();

    RussianContext(WordForms forms) {
        this.forms = forms;
    }

    /** The sentence asked for last: OpenNLP asks for its tokens one by one, and for each several times. */
    private record Prepared(
            String[] tokens, WordForm[] words, @Nullable String[][] features) {}

    @Override
    public String[] getContext(int index, String[] tokens, String[] tags, Object @Nullable [] unused) {
        Prepared sentence = last.get();
        if (sentence == null || sentence.tokens != tokens) {
            sentence = prepare(tokens);
            last.set(sentence);
        }
        @Nullable String[] fixed = sentence.features[index];
        if (fixed == null) {
            FeatureSink.Strings sink = new FeatureSink.Strings();
            RussianFeatures.ofForm(sentence.words[index], sink);
            RussianFeatures.ofPlace(sentence.words, index, sink);
            fixed = sink.take();
            sentence.features[index] = fixed;
        }
        FeatureSink.Strings sink = new FeatureSink.Strings();
        RussianFeatures.ofTags(sentence.words, index, past(tags, index - 1), past(tags, index - 2), sink);
        String[] changing = sink.take();
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + changing.length);
        System.arraycopy(changing, 0, all, fixed.length, changing.length);
        return all;
    }

    private Prepared prepare(String[] tokens) {
        return new Prepared(tokens, forms.of(tokens), new String[tokens.length][]);
    }

    private RussianFeatures.PastTag past(String[] tags, int at) {
        return at < 0 ? RussianFeatures.PastTag.NONE : pastTags.computeIfAbsent(tags[at], RussianFeatures.PastTag::of);
    }
}
