package org.elenchus.report;

import java.util.List;

/**
 * A text in sections that is made of quotes and fixed words, before it has a format.
 *
 * @param language of the fixed words, ISO 639-1
 * @param kind what it is, to stand above the title
 * @param title of the whole
 * @param subtitles names of the concept in other languages and the like
 * @param facts how much there is, in a few words each
 * @param sections in order
 * @param colophon the last line
 */
record Report(
        String language,
        String kind,
        String title,
        List<Text> subtitles,
        List<String> facts,
        List<Section> sections,
        String colophon) {

    /** Words in a language (ISO 639-1). */
    record Text(String words, String language) {}

    /**
     * @param id a name for links, the same in every language
     * @param heading in the reader's language
     * @param count how many things it has; 0 if they are not to be counted
     * @param isSideBySide whether its entries are to be compared with each other
     */
    record Section(String id, String heading, int count, boolean isSideBySide, List<Block> blocks) {}

    /** What a section is made of. */
    sealed interface Block {}

    /** Opens a group of entries. */
    record Heading(String text, int count) implements Block {}

    /** Fixed words alone. */
    record Note(String text) implements Block {}

    /**
     * A quote as it is shown.
     *
     * @param number of the quote, 0 if it has none
     * @param text letter for letter
     * @param holder whose words these are
     * @param source the paper, its place in it, perhaps with a word before
     * @param paper key of the paper, for a link
     * @param isDoubtful whether it is more likely misread than not
     */
    record Line(int number, Text text, String holder, String source, String paper, boolean isDoubtful) {
        /** Stands behind a doubtful line. */
        static final String DOUBT = "(?)";

        String from() {
            return source + (isDoubtful ? " " + DOUBT : "");
        }
    }

    /**
     * A quote with all that belongs to it.
     *
     * @param type css-like name of the kind of unit, empty for none
     * @param lead words before the quote, empty for none
     * @param facts short facts below the quote
     * @param groups further quotes below it
     */
    record Entry(String type, String lead, Line line, List<Fact> facts, List<Group> groups) implements Block {}

    /**
     * A fact: a label, and a value, numbers of other quotes, or works.
     *
     * @param numbers ascending
     */
    record Fact(String label, String value, List<Integer> numbers, List<Named> works) {
        static Fact of(String label, String value) {
            return new Fact(label, value, List.of(), List.of());
        }

        static Fact ofNumbers(String label, List<Integer> numbers) {
            return new Fact(label, "", numbers, List.of());
        }
    }

    /** A work by its short name. */
    record Named(String key, String name) {}

    /** Quotes that belong to another. */
    record Group(String label, List<Line> lines) {}

    /**
     * A quote in a row of its own with words cut off its end where it is long; stands elsewhere in full.
     *
     * @param line its number leads to the full quote
     */
    record Pointer(Line line) implements Block {}

    /**
     * Works of a year.
     *
     * @param year as shown, a word where it is unknown
     * @param work short name of the work
     * @param summary how much it says of what
     * @param numbers of its quotes, ascending
     * @param line what it says first of all
     */
    record Dated(String year, String work, String summary, List<Integer> numbers, Line line) implements Block {}

    /**
     * A publication.
     *
     * @param key for links and bibliographies
     * @param summary what there is of it, empty for none
     */
    record Publication(String key, Text full, String summary) implements Block {}
}
