package org.elenchus.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.bibliography.BibliographyFormat;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Losses;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.export.UnitFormat;

/**
 * The formats of other tools, one constant each: what the loss report, the command line and the table in docs/formats.md are made of.
 * Stateless and safe to share.
 */
@SuppressWarnings("ImmutableEnumChecker") // carriages, writers and readers do not change
public enum ExchangeFormat {
    AIF(
            "AIF",
            "json",
            Layout.ONE_FILE,
            "argument graphs of AIFdb, arguebuf and others",
            Aif.CARRIAGE,
            new Aif(),
            new Aif()),
    XAIF(
            "xAIF",
            "json",
            Layout.FILE_A_PAPER,
            "argument graphs with their text, for OVA3",
            XAif.CARRIAGE,
            new XAif(),
            new XAif()),
    ARGDOWN(
            "Argdown",
            "argdown",
            Layout.ONE_FILE,
            "text for Argdown's tools",
            Argdown.CARRIAGE,
            new Argdown(),
            new Argdown()),
    BRAT(
            "brat",
            "ann",
            Layout.FOLDER,
            "stand-off files of the brat annotation tool",
            Brat.CARRIAGE,
            new Brat(),
            new Brat()),
    ARGUEBUF(
            "arguebuf",
            "json",
            Layout.ONE_FILE,
            "argument graphs of arguebuf",
            Arguebuf.CARRIAGE,
            new Arguebuf(),
            new Arguebuf()),
    UIMA(
            "UIMA CAS JSON",
            "json",
            Layout.FILE_A_PAPER,
            "annotated texts for INCEpTION",
            UimaCas.CARRIAGE,
            new UimaCas(),
            new UimaCas()),
    WEB_ANNOTATION(
            "Web Annotation",
            "jsonld",
            Layout.ONE_FILE,
            "annotations on the web (W3C)",
            WebAnnotation.CARRIAGE,
            new WebAnnotation(),
            new WebAnnotation()),
    JSONL(
            "JSON lines",
            "jsonl",
            Layout.ONE_FILE,
            "lists of units for programs",
            UnitTables.CARRIAGE,
            new UnitTables(UnitFormat.JSONL),
            new UnitTables(UnitFormat.JSONL)),
    CSV(
            "CSV",
            "csv",
            Layout.ONE_FILE,
            "lists of units for spreadsheets",
            UnitTables.CARRIAGE,
            new UnitTables(UnitFormat.CSV)),
    GRAPHML(
            "GraphML",
            "graphml",
            Layout.ONE_FILE,
            "graphs for Gephi, yEd and networkx",
            GraphMl.CARRIAGE,
            new GraphMl()),
    CONLLU(
            "CoNLL-U",
            "conllu",
            Layout.ONE_FILE,
            "tokens with their analysis and the unit they belong to",
            Conllu.CARRIAGE,
            new Conllu()),
    TEI("TEI", "xml", Layout.FILE_A_PAPER, "texts with stand-off annotation for editions", Tei.CARRIAGE, new Tei()),
    FREEMIND("FreeMind", "mm", Layout.ONE_FILE, "mind maps", FreeMind.CARRIAGE, new FreeMind()),
    SKOS("SKOS", "ttl", Layout.ONE_FILE, "the concept scheme, as Turtle", Skos.CARRIAGE, new Skos(), new Skos()),
    BIBTEX(
            "BibTeX",
            "bib",
            Layout.ONE_FILE,
            "the papers quoted and what they cite, for LaTeX",
            Bibliographies.CARRIAGE,
            new Bibliographies(BibliographyFormat.BIBTEX)),
    CSL_JSON(
            "CSL-JSON",
            "json",
            Layout.ONE_FILE,
            "the same for Zotero and citeproc",
            Bibliographies.CARRIAGE,
            new Bibliographies(BibliographyFormat.CSL_JSON));

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
        this(title, ending, layout, use, carriage, writer, Optional.of(reader));
    }

    ExchangeFormat(String title, String ending, Layout layout, String use, Carriage carriage, ParcelWriter writer) {
        this(title, ending, layout, use, carriage, writer, Optional.empty());
    }

    ExchangeFormat(
            String title,
            String ending,
            Layout layout,
            String use,
            Carriage carriage,
            ParcelWriter writer,
            Optional<ParcelReader> reader) {
        this.title = title;
        this.ending = ending;
        this.layout = layout;
        this.use = use;
        this.carriage = carriage;
        this.writer = writer;
        this.reader = reader;
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

    /**
     * The format of a file by its name: its ending, or a label before the ending as in {@code map.aif.json}; empty if none or several
     * have that ending.
     */
    public static Optional<ExchangeFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<ExchangeFormat> labelled = Arrays.stream(values())
                .filter(f -> name.endsWith("." + f.label() + "." + f.ending))
                .toList();
        List<ExchangeFormat> fitting = Arrays.stream(values())
                .filter(f -> name.endsWith("." + f.ending))
                .toList();
        List<ExchangeFormat> found = labelled.isEmpty() ? fitting : labelled;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A loss report as JSON. */
    public static String json(Losses losses) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("format", losses.format());
        ArrayNode rows = report.putArray("losses");
        for (Losses.Loss loss : losses.losses()) {
            rows.addObject()
                    .put("what", loss.feature().words())
                    .put("fate", loss.fate().words())
                    .put("count", loss.count());
        }
        return JsonText.indented(report);
    }
}
