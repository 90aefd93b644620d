package org.elenchus.extraction;

import java.time.Duration;

/**
 * What one file may cost. A file that wants more is refused with a problem, never read in part.
 *
 * @param maxBytes largest file
 * @param maxCharacters longest text, in UTF-16 units
 * @param timeout longest time for reading one file
 * @param maxExpansion how many times larger than the file its unpacked contents may be, once they pass a few megabytes
 * @param maxPages most pages of a paged file
 * @param maxScans most pages of a file that are recognised from pictures; each may take the time of a file
 * @param maxEntries most files in an archive
 */
public record Limits(
        long maxBytes,
        int maxCharacters,
        Duration timeout,
        int maxExpansion,
        int maxPages,
        int maxScans,
        int maxEntries) {

    /** 100 MiB, 10 million characters, a minute, 100 times, 3,000 pages, 500 of them pictures, 10,000 files. */
    public static final Limits DEFAULT =
            new Limits(100L << 20, 10_000_000, Duration.ofMinutes(1), 100, 3_000, 500, 10_000);

    public Limits {
        if (maxBytes <= 0 || maxCharacters <= 0 || timeout.isNegative() || maxExpansion <= 0 || maxPages <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (maxScans < 0 || maxEntries <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same with another time. */
    public Limits within(Duration time) {
        return new Limits(maxBytes, maxCharacters, time, maxExpansion, maxPages, maxScans, maxEntries);
    }
}
