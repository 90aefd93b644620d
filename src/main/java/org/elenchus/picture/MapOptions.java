package org.elenchus.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a map is to be written.
 *
 * @param language of the words around the quotes (ISO 639-1); English where there are none in it
 * @param title what stands above a picture of several concepts; empty for their names. One concept's map has its own
 * @param limit how many units a picture shows, 0 for all; empty for what suits the format
 * @param expanded groups of which every unit is shown, whatever the limit
 * @param links where a unit's source is looked up
 * @param date printed below the picture; empty for none
 * @param scale pixels of a PNG for each pixel at 100 %
 */
public record MapOptions(
        String language,
        Optional<String> title,
        OptionalInt limit,
        List<MapGroup> expanded,
        Links links,
        Optional<LocalDate> date,
        double scale) {

    /** Where a unit's source is looked up. */
    public enum Links {
        /** The file that the unit was read from, at its page. */
        FILE,
        /** The paper's DOI on the web, where it is known. */
        DOI,
        NONE
    }

    public MapOptions {
        expanded = List.copyOf(expanded);
        if (limit.isPresent() && limit.getAsInt() < 0) {
            throw new IllegalArgumentException("limit " + limit.getAsInt());
        }
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    /** The usual ones, without a date. */
    public static MapOptions in(String language) {
        return new MapOptions(
                language, Optional.empty(), OptionalInt.empty(), List.of(), Links.FILE, Optional.empty(), 2);
    }

    public MapOptions withLimit(int most) {
        return new MapOptions(language, title, OptionalInt.of(most), expanded, links, date, scale);
    }

    public MapOptions withExpanded(List<MapGroup> groups) {
        return new MapOptions(language, title, limit, groups, links, date, scale);
    }

    public MapOptions withDate(LocalDate day) {
        return new MapOptions(language, title, limit, expanded, links, Optional.of(day), scale);
    }

    public MapOptions withLinks(Links where) {
        return new MapOptions(language, title, limit, expanded, where, date, scale);
    }

    /** How many units are shown at most, by a format's own measure where nobody asked for another. */
    int most(int usual) {
        int most = limit.orElse(usual);
        return most == 0 ? Integer.MAX_VALUE : most;
    }
}
