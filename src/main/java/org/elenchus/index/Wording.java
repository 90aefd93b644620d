package org.elenchus.index;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether two texts are the same words, whatever their forms. Thread safe. */
public final class Wording {
    private final LemmaAnalyzer analyzer;

    public Wording(Lemmas lemmas) {
        analyzer = new LemmaAnalyzer(lemmas);
    }

    /** «обучающегося региона» is the same as «обучающийся регион»; texts without words are the same as none. */
    public boolean same(String one, String other) {
        List<Set<String>> words = analyzer.words(one);
        List<Set<String>> others = analyzer.words(other);
        if (words.isEmpty() || words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (Collections.disjoint(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
