package org.elenchus.display;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Document;
import org.elenchus.text.Repair;
import org.elenchus.text.Span;

/** The repairs of a document: for the eye grouped by kind, the commonest first, with the words around each. */
public final class RepairListing {
    private static final int CONTEXT = 24;

    private final Terminal terminal;
    private final Document document;

    public RepairListing(Terminal terminal, Document document) {
        this.terminal = terminal;
        this.document = document;
    }

    public void print(Format format) throws IOException {
        if (format == Format.TABLE) {
            byKind();
            return;
        }
        Listing listing = listing();
        document.repairs().forEach(repair -> add(repair, repair.original(), repair.result(), listing));
        listing.print(format, terminal);
    }

    private void byKind() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        document.repairs().forEach(repair -> counts.merge(repair.kind(), 1, Integer::sum));
        if (counts.isEmpty()) {
            terminal.out().println("no repairs");
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList()) {
            String kind = entry.getKey();
            terminal.out().println(terminal.bold(kind) + ": " + entry.getValue());
            Listing listing = listing();
            document.repairs().stream()
                    .filter(r -> r.kind().equals(kind))
                    .forEach(r -> add(r, visible(r.original()), visible(r.result()), listing));
            listing.print(Format.TABLE, terminal);
            terminal.out().println();
        }
    }

    private static Listing listing() {
        return new Listing(
                Column.word("kind", ""),
                Column.text("original", "original"),
                Column.text("result", "result"),
                Column.number("start", "start"),
                Column.number("end", ""),
                Column.word("page", "page"),
                Column.text("context", "context"));
    }

    private void add(Repair repair, String original, String result, Listing listing) {
        int start = repair.span().start();
        String text = document.text();
        Span around = new Span(
                Math.max(0, start - CONTEXT),
                Math.min(text.length(), repair.span().end() + CONTEXT));
        listing.add(
                repair.kind(),
                original,
                result,
                start,
                repair.span().end(),
                document.pageAt(start),
                around.cover(text).replace('\n', ' ').strip());
    }

    /** The characters, with those that show nothing by their code points. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean shows = c > ' '
                    && c != 0xA0
                    && c != 0xAD
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.PRIVATE_USE;
            if (shows || c == ' ') {
                out.appendCodePoint(c);
            } else {
                out.append(c == '\n' ? "↵" : String.format("<%04X>", c));
            }
        });
        return out.toString();
    }
}
