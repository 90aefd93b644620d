package org.elenchus.mining;

import java.util.List;

/**
 * How the sentences around one are told: narrative and report (past tense, figures, names) or argument (present
 * tense). Counted over a window, since the kind of a passage tells more than the kind of a sentence.
 *
 * @param past share of sentences with a finite verb in the past and none in the present
 * @param figures number tokens per sentence
 * @param names proper nouns per sentence
 */
record Surroundings(double past, double figures, double names) {
    private static final int REACH = 3;

    static Surroundings of(List<Reading> readings, int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(readings.size(), at + REACH + 1);
        double past = 0;
        double figures = 0;
        double names = 0;
        for (Reading reading : readings.subList(from, to)) {
            Tense tense = Tense.of(reading.tokens(), 0, reading.tokens().size());
            past += tense == Tense.PAST ? 1 : 0;
            for (int i = 0; i < reading.tokens().size(); i++) {
                figures += FeatureExtractor.isFigure(reading, i) ? 1 : 0;
                names += reading.tokens().get(i).pos().equals("PROPN") ? 1 : 0;
            }
        }
        int count = to - from;
        return new Surroundings(past / count, figures / count, names / count);
    }
}
