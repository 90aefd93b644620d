package org.elenchus.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import org.elenchus.language.RussianFeatures.PastTag;
import org.jspecify.annotations.Nullable;

/**
 * Tags sentences with a model trained on {@link RussianFeatures}, by beam search. Does what OpenNLP's own tagger does
 * with the same model, but sums the features that do not depend on earlier tags once, for all hypotheses. Thread safe.
 */
public final class RussianTagger {
    private final Weights weights;
    private final int beam;
    private final PastTag[] past;
    private final Map<String, int[]> outcomesByPos = new LinkedHashMap<>();
    private final int[] all;

    public RussianTagger(POSModel model, int beam) {
        this.weights = Weights.of((AbstractModel) model.getArtifact("pos.model"));
        this.beam = beam;
        this.past = new PastTag[weights.size()];
        this.all = new int[weights.size()];
        Map<String, List<Integer>> byPos = new LinkedHashMap<>();
        for (int i = 0; i < past.length; i++) {
            past[i] = PastTag.of(weights.outcome(i));
            all[i] = i;
            byPos.computeIfAbsent(past[i].pos(), pos -> new ArrayList<>()).add(i);
        }
        byPos.forEach((pos, list) ->
                outcomesByPos.put(pos, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    public String outcome(int index) {
        return past[index].tag();
    }

    PastTag past(int index) {
        return past[index];
    }

    public int size() {
        return past.length;
    }

    /** Which outcomes a place may have; {@code null} for any. */
    public interface Allowed {
        int @Nullable [] at(int place);
    }

    /** All outcomes of a part of speech, {@code null} if the model has none. */
    public int @Nullable [] outcomesOf(String pos) {
        return outcomesByPos.get(pos);
    }

    /** A tag of a sentence being read, with what came before it. */
    private record Hypothesis(
            int outcome, double score, @Nullable Hypothesis before) {
        PastTag past(RussianTagger tagger) {
            return tagger.past[outcome];
        }
    }

    /** The best tag of each word, as indexes of outcomes. */
    public int[] tag(WordForm[] words, Allowed allowed) {
        FeatureSink.Hashes sink = new FeatureSink.Hashes();
        float[] fixed = new float[past.length];
        float[] scores = new float[past.length];
        List<Hypothesis> hypotheses = new ArrayList<>();
        List<Hypothesis> next = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            sumFixed(words, at, sink, fixed);
            int[] choices = allowed.at(at);
            int[] possible = choices == null || choices.length == 0 ? all : choices;
            if (at == 0) {
                extend(null, words, at, fixed, scores, possible, sink, next);
            }
            for (Hypothesis hypothesis : hypotheses) {
                extend(hypothesis, words, at, fixed, scores, possible, sink, next);
            }
            hypotheses.clear();
            hypotheses.addAll(next);
            next.clear();
        }
        return hypotheses.isEmpty() ? new int[0] : path(best(hypotheses), words.length);
    }

    private void sumFixed(WordForm[] words, int at, FeatureSink.Hashes sink, float[] scores) {
        Arrays.fill(scores, 0);
        for (long feature : words[at].features()) {
            weights.add(feature, scores);
        }
        sink.clear();
        RussianFeatures.ofPlace(words, at, sink);
        for (int i = 0; i < sink.size(); i++) {
            weights.add(sink.at(i), scores);
        }
    }

    private void extend(
            @Nullable Hypothesis before,
            WordForm[] words,
            int at,
            float[] fixed,
            float[] scores,
            int[] possible,
            FeatureSink.Hashes sink,
            List<Hypothesis> next) {
        System.arraycopy(fixed, 0, scores, 0, fixed.length);
        Hypothesis beforeThat = before == null ? null : before.before;
        sink.clear();
        RussianFeatures.ofTags(
                words,
                at,
                before == null ? PastTag.NONE : before.past(this),
                beforeThat == null ? PastTag.NONE : beforeThat.past(this),
                sink);
        for (int i = 0; i < sink.size(); i++) {
            weights.add(sink.at(i), scores);
        }
        double sum = before == null ? 0 : before.score;
        if (possible.length == 1) {
            offer(new Hypothesis(possible[0], sum, before), next);
            return;
        }
        double scale = 1;
        for (float score : scores) {
            scale = Math.max(scale, Math.abs(score));
        }
        double total = 0;
        for (int outcome : possible) {
            total += Math.exp(scores[outcome] / scale);
        }
        double normaliser = Math.log(total);
        for (int outcome : possible) {
            double score = sum + scores[outcome] / scale - normaliser;
            if (next.size() < beam || score > next.get(next.size() - 1).score) {
                offer(new Hypothesis(outcome, score, before), next);
            }
        }
    }

    /** Keeps the best, sorted. */
    private void offer(Hypothesis hypothesis, List<Hypothesis> best) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).score < hypothesis.score) {
            place--;
        }
        best.add(place, hypothesis);
        if (best.size() > beam) {
            best.remove(best.size() - 1);
        }
    }

    private static Hypothesis best(List<Hypothesis> hypotheses) {
        return hypotheses.get(0);
    }

    private static int[] path(Hypothesis last, int length) {
        int[] outcomes = new int[length];
        Hypothesis hypothesis = last;
        for (int at = length - 1; at >= 0 && hypothesis != null; at--) {
            outcomes[at] = hypothesis.outcome;
            hypothesis = hypothesis.before;
        }
        return outcomes;
    }
}
