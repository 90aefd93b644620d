package org.elenchus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers of quotes, runs of them drawn together: 1, 2, 3, 7 is 1–3, 7. */
final class Ranges {
    private Ranges() {}

    /**
     * The numbers in words.
     *
     * @param numbers ascending
     * @param shown gives a number its looks
     */
    static String of(List<Integer> numbers, Function<Integer, String> shown) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int number : numbers) {
            if (runs.isEmpty() || runs.getLast().getLast() != number - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs.stream()
                .map(run -> of(run.getFirst(), run.getLast(), shown))
                .collect(Collectors.joining(", "));
    }

    private static String of(int first, int last, Function<Integer, String> shown) {
        if (first == last) {
            return shown.apply(first);
        }
        return shown.apply(first) + (last == first + 1 ? ", " : "–") + shown.apply(last);
    }
}
