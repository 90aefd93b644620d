package org.elenchus.workspace;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Note;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Reference;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.Span;

/** What holds of every document, whatever it was read from. One method an invariant; docs/formats.md lists them. */
interface DocumentCheck {
    String MEND = "ingest the source again; if it comes back, report it";

    List<DocumentCheck> ALL = List.of(
            DocumentCheck::textIsCanonical,
            DocumentCheck::alignmentCoversTheText,
            DocumentCheck::sectionsCoverTheText,
            DocumentCheck::paragraphsFollowEachOther,
            DocumentCheck::pagesFollowEachOther,
            DocumentCheck::referencesLieInTheText,
            DocumentCheck::citationsPointToReferences,
            DocumentCheck::repairsShowInTheText,
            DocumentCheck::notesLieInTheText);

    void check(Document document, Findings findings);

    private static void textIsCanonical(Document document, Findings findings) {
        if (document.text().indexOf('\r') >= 0) {
            findings.error("the text has line ends other than LF", MEND);
        }
        if (!Normalizer.isNormalized(document.text(), Normalizer.Form.NFC)) {
            findings.error("the text is not in Unicode normal form C", MEND);
        }
    }

    private static void alignmentCoversTheText(Document document, Findings findings) {
        List<Alignment.Run> runs = document.alignment().runs();
        int end = runs.isEmpty() ? 0 : runs.getLast().canonical().end();
        if (end != document.text().length()) {
            findings.error(
                    "the alignment ends at " + end + ", the text at "
                            + document.text().length(),
                    MEND);
        }
    }

    private static void sectionsCoverTheText(Document document, Findings findings) {
        int at = 0;
        for (Section section : document.sections()) {
            if (section.span().start() != at) {
                findings.error("a section begins at " + section.span().start() + " instead of " + at, MEND);
            }
            at = section.span().end();
        }
        if (at != document.text().length()) {
            findings.error(
                    "the sections end at " + at + ", the text at "
                            + document.text().length(),
                    MEND);
        }
    }

    private static void paragraphsFollowEachOther(Document document, Findings findings) {
        follow(document, document.paragraphs().stream().map(Paragraph::span).toList(), "paragraph", findings);
    }

    private static void pagesFollowEachOther(Document document, Findings findings) {
        follow(document, document.pages().stream().map(Page::span).toList(), "page", findings);
    }

    private static void follow(Document document, List<Span> spans, String what, Findings findings) {
        int at = 0;
        for (Span span : spans) {
            if (span.start() < at) {
                findings.error("a " + what + " begins at " + span.start() + ", before the end of the last", MEND);
            }
            at = Math.max(at, span.end());
            inside(document, span, what, findings);
        }
    }

    private static void inside(Document document, Span span, String what, Findings findings) {
        if (span.end() > document.text().length()) {
            findings.error("a " + what + " ends at " + span.end() + ", past the text", MEND);
        }
    }

    private static void referencesLieInTheText(Document document, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Reference reference : document.references()) {
            inside(document, reference.span(), "reference", findings);
            if (!ids.add(reference.id())) {
                findings.error("two references have the id " + reference.id(), MEND);
            }
        }
    }

    private static void citationsPointToReferences(Document document, Findings findings) {
        Set<String> ids = new HashSet<>();
        document.references().forEach(r -> ids.add(r.id()));
        for (Citation citation : document.citations()) {
            inside(document, citation.span(), "citation", findings);
            if (!ids.containsAll(citation.references())) {
                findings.error("the citation " + citation.marker() + " points to no reference", MEND);
            }
        }
    }

    private static void repairsShowInTheText(Document document, Findings findings) {
        for (Repair repair : document.repairs()) {
            boolean isInside = repair.span().end() <= document.text().length();
            if (!isInside || !repair.span().cover(document.text()).equals(repair.result())) {
                findings.error("a repair says '" + repair.result() + "', but the text does not", MEND);
            }
        }
    }

    private static void notesLieInTheText(Document document, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Note note : document.notes()) {
            inside(document, note.span(), "note", findings);
            for (int place : note.places()) {
                if (place < 0 || place > document.text().length()) {
                    findings.error("the note " + note.id() + " is marked at " + place + ", outside the text", MEND);
                }
            }
            if (!ids.add(note.id())) {
                findings.error("two notes have the id " + note.id(), MEND);
            }
        }
    }
}
