package org.elenchus.scan;

import java.util.List;

/**
 * What was recognised on a page, turned so that its lines are level.
 *
 * @param words line by line
 */
public record ScannedPage(List<Word> words) {

    /**
     * A word. All measures in pixels from the upper left corner of the picture.
     *
     * @param left where it begins
     * @param right where it ends
     * @param base the baseline of its line
     * @param size height of its line's letters, from the lowest to the highest
     * @param confidence how sure its letters are, 0 to 1
     */
    public record Word(String text, double left, double right, double base, double size, double confidence) {}

    public ScannedPage {
        words = List.copyOf(words);
    }

    /** The mean over the letters of how sure the words are, 0 to 1; 0 if there is none. */
    public double confidence() {
        double sum = words.stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        int letters = letters();
        return letters == 0 ? 0 : sum / letters;
    }

    /** How many characters there are. */
    public int letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
