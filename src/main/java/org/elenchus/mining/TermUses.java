package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.text.TokenRange;

/** Where a document uses a term, and what that says of it. Confined to one thread. */
final class TermUses {
    private static final int NEAR = 10;
    private static final int FAR = 99;
    private static final int MOST_WORDS = 5;
    private static final double[] QUARTERS = {0, .25, .5, .75};
    private static final double[] THIRDS = {0, .34, .67, .99};
    private static final List<String> PLACES = List.of("no", "object", "early", "subject", "firstsubject");

    private final int words;
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, Integer> hosts = new HashMap<>();

    /** @param whole whether the term is all of its noun phrase */
    record Use(int sentence, TokenRange range, boolean subject, boolean firstPhrase, boolean whole) {
        boolean in(int place, int start, int end) {
            return sentence == place && range.start() >= start && range.end() <= end;
        }

        String place() {
            return subject ? firstPhrase ? "firstsubject" : "subject" : firstPhrase ? "early" : "object";
        }
    }

    /** @param key the term's lemmas with blanks between them */
    TermUses(String key) {
        words = Math.min(MOST_WORDS, key.split(" ").length);
    }

    /** Notes a use; to be told in the order of the text. */
    void add(Use use) {
        uses.add(use);
    }

    /** Notes a longer term around one of the uses. */
    void within(String host) {
        hosts.merge(host, 1, Integer::sum);
    }

    int count() {
        return uses.size();
    }

    boolean isIn(int sentence) {
        int first = firstFrom(sentence);
        return first < uses.size() && uses.get(first).sentence() == sentence;
    }

    boolean stands(int sentence, int start, int end) {
        return between(sentence, sentence).stream().anyMatch(u -> u.in(sentence, start, end));
    }

    private List<Use> between(int first, int last) {
        return uses.subList(firstFrom(first), firstFrom(last + 1));
    }

    /** Index of the first use in a sentence or after it: uses are in order of the text, and long papers have many. */
    private int firstFrom(int sentence) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How the document uses the term: how often, mostly as a subject or not, by itself or within a longer term. */
    List<String> shares() {
        List<String> features = new ArrayList<>();
        double all = uses.size();
        features.add("freq:" + band(uses.size(), 1, 2, 4));
        features.add("whole:" + share(uses.stream().filter(Use::whole).count() / all, THIRDS));
        features.add("subjects:" + share(uses.stream().filter(Use::subject).count() / all, QUARTERS));
        int host = hosts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (host == uses.size()) {
            features.add("always-in:" + (host == 1 ? "1" : "2+"));
        } else if (host * 2 > uses.size()) {
            features.add("mostly-in");
        }
        return features;
    }

    /** Where the term stands in a stretch of a sentence and around it. */
    List<String> around(int sentence, int start, int end) {
        int place = 0;
        int before = FAR;
        int after = FAR;
        int near = 0;
        for (Use use : between(sentence - NEAR, sentence + NEAR)) {
            int distance = sentence - use.sentence();
            if (use.in(sentence, start, end)) {
                place = Math.max(place, PLACES.indexOf(use.place()));
            } else if (distance >= 0) {
                before = Math.min(before, distance);
            }
            after = distance < 0 ? Math.min(after, -distance) : after;
            near++;
        }
        return List.of(
                "in:" + PLACES.get(place),
                "before:" + band(before, 0, 1, 3, 8),
                "after:" + band(after, 1, 4, 8),
                "near:" + band(near, 1, 2, 3, 5, 8),
                (place > 0 ? "in-words:" : "out-words:") + words);
    }

    private static String band(int number, int... bounds) {
        for (int bound : bounds) {
            if (number <= bound) {
                return String.valueOf(bound);
            }
        }
        return "+";
    }

    private static String share(double number, double... bounds) {
        for (double bound : bounds) {
            if (number <= bound) {
                return bound == 0 ? "0" : String.valueOf(bound);
            }
        }
        return "+";
    }
}
