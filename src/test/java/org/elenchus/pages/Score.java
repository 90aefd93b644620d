package org.elenchus.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of what was right, wanted and found, by measure. Not thread safe. */
final class Score {
    /** Part of what was wanted that was found, of what was found that was wanted, and both. */
    private static final class Sum {
        double right;
        double wanted;
        double found;
    }

    private final Map<String, Sum> sums = new LinkedHashMap<>();

    void add(Truth truth, Reading reading) {
        addText(truth, reading);
        List<String> stream = Words.of(String.join("\n", reading.running()));
        addOrder(truth, stream);
        addHyphens(truth, stream);
        addHeads(truth, reading);
        addParts(truth, reading);
        addMetadata(truth, reading);
    }

    /** Recall or the share that is right; 0 where nothing was wanted. */
    double recall(String measure) {
        Sum sum = of(measure);
        return sum.wanted == 0 ? 0 : sum.right / sum.wanted;
    }

    double precision(String measure) {
        Sum sum = of(measure);
        return sum.found == 0 ? 0 : sum.right / sum.found;
    }

    double f1(String measure) {
        Sum sum = of(measure);
        return sum.wanted + sum.found == 0 ? 0 : 2 * sum.right / (sum.wanted + sum.found);
    }

    private Sum of(String measure) {
        return sums.computeIfAbsent(measure, name -> new Sum());
    }

    private void count(String measure, double right, double wanted, double found) {
        Sum sum = of(measure);
        sum.right += right;
        sum.wanted += wanted;
        sum.found += found;
    }

    private void addText(Truth truth, Reading reading) {
        Map<String, Integer> wanted = new HashMap<>();
        truth.running()
                .forEach(text -> Words.pairs(Words.of(text)).forEach((pair, n) -> wanted.merge(pair, n, Integer::sum)));
        Map<String, Integer> found = Words.pairs(Words.of(String.join("\n", reading.running())));
        int shared = Words.shared(wanted, found);
        Map<String, Integer> rest = new HashMap<>(found);
        wanted.forEach((pair, n) -> rest.merge(pair, -n, Integer::sum));
        joints(truth.running()).forEach((pair, n) -> rest.merge(pair, -n, Integer::sum));
        if (reading.plain()) {
            List<String> neutral = truth.neutral();
            neutral.forEach(
                    text -> Words.pairs(Words.of(text)).forEach((pair, n) -> rest.merge(pair, -n, Integer::sum)));
            joints(neutral).forEach((pair, n) -> rest.merge(pair, -n, Integer::sum));
        }
        int extra = rest.values().stream().mapToInt(n -> Math.max(0, n)).sum();
        count("text", shared, Words.sum(wanted), shared + extra);
    }

    /** Pairs over the ends of paragraphs. */
    private static Map<String, Integer> joints(List<String> paragraphs) {
        Map<String, Integer> joints = new HashMap<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            List<String> a = Words.of(paragraphs.get(i));
            List<String> b = Words.of(paragraphs.get(i + 1));
            if (!a.isEmpty() && !b.isEmpty()) {
                joints.merge(a.getLast() + " " + b.getFirst(), 1, Integer::sum);
            }
        }
        return joints;
    }

    /** Kendall's τ: where paragraphs were found, by the places of three words that stand together only once. */
    private void addOrder(Truth truth, List<String> stream) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + 2 < stream.size(); i++) {
            places.computeIfAbsent(String.join(" ", stream.subList(i, i + 3)), key -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> order = new ArrayList<>();
        for (String paragraph : truth.running()) {
            List<String> words = Words.of(paragraph);
            int[] at = java.util.stream.IntStream.range(0, Math.max(0, words.size() - 2))
                    .mapToObj(i -> places.getOrDefault(String.join(" ", words.subList(i, i + 3)), List.of()))
                    .filter(found -> found.size() == 1)
                    .mapToInt(List::getFirst)
                    .sorted()
                    .toArray();
            if (at.length > 0) {
                order.add(at[at.length / 2]);
            }
        }
        int pairs = 0;
        int balance = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                pairs++;
                balance += Integer.signum(order.get(j) - order.get(i));
            }
        }
        count("order", balance, pairs, pairs);
    }

    private void addHyphens(Truth truth, List<String> stream) {
        Map<String, Integer> found = Words.counts(stream);
        Map<String, Integer> written = Words.counts(Words.of(String.join("\n", truth.running())));
        Map<String, Integer> decisions = new HashMap<>();
        truth.hyphens().forEach(broken -> decisions.merge(broken.whole(), 1, Integer::sum));
        decisions.forEach((word, n) -> {
            int lost = Math.max(0, written.getOrDefault(word, 0) - found.getOrDefault(word, 0));
            count("hyphens", n - Math.min(n, lost), n, n);
        });
    }

    private void addHeads(Truth truth, Reading reading) {
        List<String> all = Words.of(reading.all());
        List<String> written = Words.of(String.join("\n", truth.neutral()) + "\n" + String.join("\n", truth.running()));
        truth.json().get("heads").forEach(head -> {
            List<String> words = Words.of(head.get("text").asText());
            int printed = head.get("printed").asInt();
            int left = Words.occurrences(words, all) - Words.occurrences(words, written);
            count("heads", Math.clamp(left, 0, printed), printed, printed);
        });
    }

    private void addParts(Truth truth, Reading reading) {
        for (String part : List.of("headings", "notes", "references", "captions", "abstract", "keywords")) {
            List<String> wanted = part.equals("keywords")
                    ? List.of(truth.json().get("keywords").asText())
                    : truth.texts(part);
            List<String> found = reading.parts().getOrDefault(part, List.of());
            int right = matches(wanted, found).size();
            count(part, right, wanted.size(), found.size());
            count("parts", right, wanted.size(), found.size());
        }
        int exact = matchesExactly(truth.running(), reading.running());
        count("paragraphs", exact, truth.running().size(), reading.running().size());
        List<String> entries = truth.texts("references");
        Map<String, Integer> cited = new HashMap<>();
        for (String text : reading.cited()) {
            for (int i = 0; i < entries.size(); i++) {
                if (Words.isLike(entries.get(i), text)) {
                    cited.merge(String.valueOf(i), 1, Integer::sum);
                    break;
                }
            }
        }
        Map<String, Integer> wanted = Words.counts(truth.citations());
        count(
                "citations",
                Words.shared(wanted, cited),
                Words.sum(wanted),
                reading.cited().size());
    }

    private static int matchesExactly(List<String> wanted, List<String> found) {
        List<List<String>> rest = new ArrayList<>(found.stream().map(Words::of).toList());
        return (int) wanted.stream().filter(text -> rest.remove(Words.of(text))).count();
    }

    /** The texts that were found, each once. */
    static List<String> matches(List<String> wanted, List<String> found) {
        List<String> rest = new ArrayList<>(found);
        List<String> matched = new ArrayList<>();
        for (String text : wanted) {
            for (String candidate : rest) {
                if (Words.isLike(text, candidate)) {
                    matched.add(text);
                    rest.remove(candidate);
                    break;
                }
            }
        }
        return matched;
    }

    private void addMetadata(Truth truth, Reading reading) {
        truth.metadata().forEach((field, value) -> {
            String found = reading.metadata().getOrDefault(field, "");
            boolean right = field.equals("doi")
                    ? found.equalsIgnoreCase(value)
                    : Words.of(found).equals(Words.of(value));
            count("metadata", right ? 1 : 0, 1, found.isEmpty() ? 0 : 1);
            count("metadata " + field, right ? 1 : 0, 1, found.isEmpty() ? 0 : 1);
        });
    }
}
