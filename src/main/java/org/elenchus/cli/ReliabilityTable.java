package org.elenchus.cli;

import java.io.IOException;
import java.util.Locale;
import org.elenchus.evaluation.Figure;
import org.elenchus.evaluation.Reliability;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;

/** Prints how far confidence keeps its word, and what {@code --min-confidence} gives up and gains. */
final class ReliabilityTable {
    private final Listing listing = new Listing(
            Column.word("texts", "texts"),
            Column.word("confidence", "confidence"),
            Column.number("mined", "mined"),
            Column.number("right", "right"),
            Column.number("said", "said"),
            Column.number("share", "share right"),
            Column.number("precisionFromHere", "precision from here"),
            Column.number("recallFromHere", "recall from here"),
            Column.number("f1FromHere", "F1 from here"));

    void add(String texts, Reliability reliability) {
        for (Reliability.Band band : reliability.bands()) {
            Figure fromHere = band.fromHere();
            listing.add(
                    texts,
                    String.format(Locale.ROOT, "%.1f–%.1f", band.from(), band.to()),
                    band.mined(),
                    band.right(),
                    Decimals.three(band.said()),
                    Decimals.three(band.share()),
                    Decimals.three(fromHere.precision()),
                    Decimals.three(fromHere.recall()),
                    Decimals.three(fromHere.f1()));
        }
    }

    void print(Format format, Terminal terminal) throws IOException {
        listing.print(format, terminal);
    }
}
