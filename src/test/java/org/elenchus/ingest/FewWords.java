package org.elenchus.ingest;

import java.util.Set;
import org.elenchus.repair.WordLists;

/** A very small dictionary, enough for the sentences of these tests. */
final class FewWords implements WordLists {
    private static final Set<String> WORDS = Set.of(
            ("промышленных промышленность социально экономических культурных вторых первых развития региона регионов"
                + " идея поэтому чтобы бизнес план динамика научно технический знания сети экономика сеть economy"
                + " economic known well term long knowledge individual individuals innovation region based")
                    .split(" "));

    @Override
    public boolean isWord(String language, String form) {
        return WORDS.contains(form);
    }
}
