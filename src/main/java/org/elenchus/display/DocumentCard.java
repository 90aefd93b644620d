package org.elenchus.display;

import java.util.stream.Collectors;
import org.elenchus.query.Paper;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Affiliation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;

/** What is known of a document, for the eye: what was read off the page says so, and how sure it is. */
public final class DocumentCard {
    private final Terminal terminal;
    private final Document document;

    public DocumentCard(Terminal terminal, Document document) {
        this.terminal = terminal;
        this.document = document;
    }

    public void print() {
        Paper paper = Paper.of(document);
        Metadata metadata = document.metadata();
        terminal.printWrapped("", terminal.bold(paper.title().isEmpty() ? paper.fileName() : paper.title()));
        field("id", document.id());
        field("authors", String.join("; ", paper.authors()));
        for (Affiliation affiliation : metadata.affiliations()) {
            String whose = String.join("; ", affiliation.authors());
            field("affiliation", affiliation.name() + (whose.isEmpty() ? "" : " (" + whose + ")"));
        }
        field("published", (metadata.journal() + " " + paper.year()).strip());
        field("doi", metadata.doi());
        field("codes", String.join("; ", metadata.codes()));
        metadata.keywords()
                .forEach(list -> field(
                        "keywords",
                        (list.language() + ": ").substring(list.language().isEmpty() ? 2 : 0)
                                + String.join(", ", list.words())));
        field("language", metadata.language());
        field("file", paper.fileName() + ", " + document.source().mediaType());
        boolean paged = !document.pages().getFirst().label().isEmpty();
        field("pages", paged ? "" + document.pages().size() : "");
        field("references", counted(document.references().size()));
        long resolved = document.citations().stream()
                .filter(citation -> !citation.references().isEmpty())
                .count();
        field(
                "citations",
                document.citations().isEmpty() ? "" : document.citations().size() + ", " + resolved + " resolved");
        long tied = document.notes().stream()
                .filter(note -> !note.places().isEmpty())
                .count();
        field("notes", document.notes().isEmpty() ? "" : document.notes().size() + ", " + tied + " tied to the text");
        field("repairs", counted(document.repairs().size()));
        field(
                "guessed",
                metadata.guesses().stream()
                        .map(guess ->
                                guess.field() + " " + Decimals.two(guess.confidence()) + " (" + guess.from() + ")")
                        .collect(Collectors.joining("; ")));
        document.sections().stream()
                .filter(s -> !s.heading().isEmpty())
                .forEach(s -> field("section     " + "  ".repeat(Math.max(0, s.level() - 1)), s.heading()));
        terminal.out().println();
    }

    private static String counted(int size) {
        return size == 0 ? "" : "" + size;
    }

    private void field(String key, String value) {
        if (!value.isEmpty()) {
            terminal.printHanging(String.format("%-12s", key), value);
        }
    }
}
