package org.elenchus.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Losses;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;

/**
 * The formats of other tools, one constant each: what the loss report, the command line and the table in docs/formats.md are made of.
 * Stateless and safe to share.
 */
public enum ExchangeFormat {
    AIF("AIF", "json", Layout.ONE_FILE, "argument graphs of AIFdb, arguebuf and others", Aif.CARRIAGE, new Aif(), new Aif()),
    XAIF("xAIF", "json", Layout.FILE_A_PAPER, "argument graphs with their text, for OVA3", XAif.CARRIAGE, new XAif(), new XAif()),
    ARGDOWN("Argdown", "argdown", Layout.ONE_FILE, "text for Argdown's tools", Argdown.CARRIAGE, new Argdown(), new Argdown());

    /** What files a format makes. */
    public enum Layout {
        ONE_FILE,
        FILE_A_PAPER,
        /** Files that belong together, in a folder. */
        FOLDER
    }

    private final String title;
    private final String ending;
    private final Layout layout;
    private final String use;
    private final Carriage carriage;
    private final ParcelWriter writer;
    private final Optional<ParcelReader> reader;

    ExchangeFormat(
            String title,
            String ending,
            Layout layout,
            String use,
            Carriage carriage,
            ParcelWriter writer,
            ParcelReader reader) {
        this.title = title;
        this.ending = ending;
        this.layout = layout;
        this.use = use;
        this.carriage = carriage;
        this.writer = writer;
        this.reader = Optional.of(reader);
    }

    /** The name that readers know: {@code xAIF}. */
    public String title() {
        return title;
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a file of this format ends in, without the dot. */
    public String ending() {
        return ending;
    }

    public Layout layout() {
        return layout;
    }

    /** What it is for, in a few words. */
    public String use() {
        return use;
    }

    public Carriage carriage() {
        return carriage;
    }

    public ParcelWriter writer() {
        return writer;
    }

    /** Empty for what is only written. */
    public Optional<ParcelReader> reader() {
        return reader;
    }

    /** What becomes of a parcel in this format. */
    public Losses losses(Parcel parcel) {
        return Losses.of(title, carriage, parcel);
    }

    /** Reads a name in any case. */
    public static Optional<ExchangeFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Every format, in the order of the docs. */
    public static List<ExchangeFormat> all() {
        return List.of(values());
    }
}
