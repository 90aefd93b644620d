package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;
import org.elenchus.morphology.UdTag;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech with features. One model decides the part of speech; the other, which knows hundreds of tags and so
 * less of each, chooses among the tags of that part of speech. Thread safe.
 */
public final class RussianPosTagger implements POSTagger {
    private static final int BEAM = 3;

    private final WordForms forms;
    private final Abbreviations abbreviations;
    private final RussianTagger parts;
    private final RussianTagger tags;
    private final Tag[] known;

    /** A tag in the shapes in which it is asked for. */
    public record Tag(String text, String features, UdTag parsed) {
        static Tag of(String text) {
            int bar = text.indexOf('|');
            return new Tag(text, bar < 0 ? "" : text.substring(bar + 1), UdTag.parse(text));
        }
    }

    public RussianPosTagger(WordForms forms, Abbreviations abbreviations, POSModel parts, POSModel tags) {
        this.forms = forms;
        this.abbreviations = abbreviations;
        this.parts = new RussianTagger(parts, BEAM);
        this.tags = new RussianTagger(tags, BEAM);
        this.known = new Tag[this.tags.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = Tag.of(this.tags.outcome(i));
        }
    }

    public static RussianPosTagger load(WordForms forms, Abbreviations abbreviations) throws IOException {
        ModelFile.allowOurFactory();
        try (InputStream parts = ModelFile.open("ru-pos.bin");
                InputStream tags = ModelFile.open("ru-features.bin")) {
            return new RussianPosTagger(forms, abbreviations, new POSModel(parts), new POSModel(tags));
        }
    }

    public Tag[] tag(WordForm[] words) {
        int[] first = parts.tag(words, at -> certain(words[at].word().form()));
        int[] second = tags.tag(words, at -> tags.outcomesOf(parts.outcome(first[at])));
        Tag[] result = new Tag[words.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = known[second[i]];
        }
        return result;
    }

    /** The part of speech of what is nothing else wherever it stands; {@code null} for everything else. */
    private int @Nullable [] certain(String form) {
        if (Marks.isPunctuation(form)) {
            return parts.outcomesOf("PUNCT");
        }
        String pos = abbreviations.partOfSpeech(form);
        return pos == null ? null : parts.outcomesOf(pos);
    }

    @Override
    public String[] tag(String[] sentence) {
        Tag[] found = tag(forms.of(sentence));
        String[] result = new String[found.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = found[i].text();
        }
        return result;
    }

    /** Additional context is not heeded. */
    @Override
    public String[] tag(String[] sentence, Object @Nullable [] additionalContext) {
        return tag(sentence);
    }

    /** Only the best. */
    @Override
    public Sequence[] topKSequences(String[] sentence) {
        return new Sequence[] {new Sequence(List.of(tag(sentence)))};
    }

    /** Only the best. */
    @Override
    public Sequence[] topKSequences(String[] sentence, Object @Nullable [] additionalContext) {
        return topKSequences(sentence);
    }
}
