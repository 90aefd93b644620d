package org.elenchus.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/**
 * Where a page of hits ended, so that the next begins there whatever came into the corpus or left it in between: no hit is shown
 * twice and none is passed over. What was weighed by the frequency of words goes on being weighed by the frequencies of the first
 * page.
 *
 * @param question names the query and the order that it belongs to
 * @param rank the last hit's score, confidence or year; 0 in the order of documents
 * @param document id of the last hit's document
 * @param start where the last hit begins
 * @param statistics frequencies of words and lengths that scores depend on, by name
 */
public record Cursor(String question, double rank, String document, int start, SortedMap<String, Long> statistics) {
    private static final int PARTS = 4;

    public Cursor {
        statistics = new TreeMap<>(statistics);
    }

    /** Names a query in an order. */
    public static String question(Query query, Search.Order order) {
        return order.name().charAt(0) + Integer.toHexString(query.toString().hashCode());
    }

    /** As a reader copies it: letters, digits, {@code -} and {@code _}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", question, Double.toString(rank), document, Integer.toString(start)));
        for (Map.Entry<String, Long> statistic : statistics.entrySet()) {
            text.append('\t').append(statistic.getKey()).append('\t').append(statistic.getValue());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException if the text is no cursor */
    public static Cursor parse(String text) throws ProblemException {
        try {
            String read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(read.split("\t", -1));
            SortedMap<String, Long> statistics = new TreeMap<>();
            for (int i = PARTS; i < parts.size(); i += 2) {
                statistics.put(parts.get(i), Long.valueOf(parts.get(i + 1)));
            }
            return new Cursor(
                    parts.get(0),
                    Double.parseDouble(parts.get(1)),
                    parts.get(2),
                    Integer.parseInt(parts.get(3)),
                    statistics);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw wrong("'" + text + "' is no place to go on from", "copy all that the search before printed");
        }
    }

    /** @throws ProblemException if it belongs to another question */
    public void checkIsOf(Query query, Search.Order order) throws ProblemException {
        if (!question.equals(question(query, order))) {
            throw wrong("this place is of another search", "give the same query and order as the search before");
        }
    }

    private static ProblemException wrong(String message, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file("--after"), message, hint)));
    }
}
