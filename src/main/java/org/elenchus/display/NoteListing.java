package org.elenchus.display;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elenchus.Workbench;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Note;
import org.elenchus.text.Span;

/** The notes of a document, each with the page and the sentence that its marker stands in. */
public final class NoteListing {
    private final Terminal terminal;
    private final Workbench bench;
    private final Document document;

    public NoteListing(Terminal terminal, Workbench bench, Document document) {
        this.terminal = terminal;
        this.bench = bench;
        this.document = document;
    }

    public void print(Format format) throws IOException {
        if (document.notes().isEmpty() && format == Format.TABLE) {
            terminal.out().println("no notes");
            return;
        }
        Listing listing = new Listing(
                Column.hidden("id"),
                Column.word("marker", "note"),
                Column.word("page", "page"),
                Column.text("text", "text"),
                Column.text("sentence", "to the sentence"),
                Column.hidden("start"),
                Column.hidden("end"),
                Column.hidden("places"),
                Column.hidden("cites"));
        document.notes().forEach(note -> add(note, listing));
        listing.print(format, terminal);
    }

    private void add(Note note, Listing listing) {
        Optional<Integer> place = note.places().stream().findFirst();
        int at = place.map(offset -> Math.max(0, offset - 1)).orElse(note.span().start());
        listing.add(
                note.id(),
                note.marker(),
                document.pageAt(at),
                note.span().cover(document.text()).replace("\n\n", " "),
                place.flatMap(offset -> bench.sentence(document, offset))
                        .map(span -> span.cover(document.text()))
                        .orElse(""),
                note.span().start(),
                note.span().end(),
                note.places(),
                cites(note.span()));
    }

    /** Ids of the entries that the note cites. */
    private List<String> cites(Span note) {
        return document.citations().stream()
                .filter(c -> note.contains(c.span()))
                .map(Citation::references)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
