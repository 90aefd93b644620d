package org.elenchus.training;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.elenchus.language.ModelFile;
import org.elenchus.language.RussianTaggerFactory;

/** Trains Russian taggers with OpenNLP's perceptron over the features of {@link RussianTaggerFactory}. */
final class TaggerTraining {
    private TaggerTraining() {}

    /**
     * A tagger.
     *
     * @param tags the tags to learn of a sentence: parts of speech alone or with features
     * @param iterations over all sentences
     * @param cutoff features that are seen less often are left out
     */
    static POSModel train(
            List<GoldSentence> sentences, Function<GoldSentence, String[]> tags, int iterations, int cutoff)
            throws IOException {
        ModelFile.allowOurFactory();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 3);
        return POSTaggerME.train(
                "ru",
                stream(sentences, sentence -> new POSSample(sentence.forms(), tags.apply(sentence))),
                parameters,
                new RussianTaggerFactory());
    }

    /** A list as OpenNLP's trainers want it: read from the start several times. */
    static <T, S> ObjectStream<S> stream(List<T> list, Function<T, S> sample) {
        return new ObjectStream<>() {
            private Iterator<T> rest = list.iterator();

            @Override
            public S read() {
                // null is how an object stream says that it ends
                return rest.hasNext() ? sample.apply(rest.next()) : end();
            }

            @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
            private static <S> S end() {
                return null;
            }

            @Override
            public void reset() {
                rest = list.iterator();
            }
        };
    }
}
