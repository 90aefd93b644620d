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
    private static final double[] QUARTERS = {0, .25, .5, .75};
    private static final double[] THIRDS = {0, .34, .67, .99};
    private static final List<String> PLACES = List.of("no", "object", "early", "subject", "firstsubject");

    private final String key;
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

    TermUses(String key) {
        this.key = key;
    }

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
        return uses.stream().anyMatch(u -> u.sentence() == sentence);
    }

    boolean stands(int sentence, int start, int end) {
        return uses.stream().anyMatch(u -> u.in(sentence, start, end));
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
        for (Use use : uses) {
            int distance = sentence - use.sentence();
            if (use.in(sentence, start, end)) {
                place = Math.max(place, PLACES.indexOf(use.place()));
            } else if (distance >= 0) {
                before = Math.min(before, distance);
            }
            after = distance < 0 ? Math.min(after, -distance) : after;
            near += Math.abs(distance) <= NEAR ? 1 : 0;
        }
        return List.of(
                "in:" + PLACES.get(place),
                "before:" + band(before, 0, 1, 3, 8),
                "after:" + band(after, 1, 4, 8),
                "near:" + band(near, 1, 2, 3, 5, 8),
                (place > 0 ? "in-words:" : "out-words:") + Math.min(5, key.split(" ").length));
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
