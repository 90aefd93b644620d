package org.elenchus;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.extraction.Handling;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.workspace.Doctor;
import org.elenchus.workspace.Workspace;

/**
 * A document of the workspace whose source comes in again.
 *
 * @param metadata what its file says of it; nothing if that is lost
 * @param fileName of its source; empty if that is lost
 * @param isSound whether its files are whole
 * @param recognised the share of its pages that were recognised from pictures of them
 * @param lacksBoxes whether it was read before documents knew where their words stand on the pages
 */
record KnownDocument(
        String id,
        Metadata metadata,
        Optional<String> fileName,
        boolean isSound,
        double recognised,
        boolean lacksBoxes) {

    private static final double MOST_PAGES = 0.5;

    static KnownDocument of(Workspace workspace, String id) {
        try {
            Document document = workspace.document(id);
            return new KnownDocument(
                    id,
                    workspace.metadata(id),
                    Optional.of(workspace.sourceOf(id).name()),
                    Doctor.isSound(workspace, id),
                    recognised(document),
                    document.lacksBoxes());
        } catch (IOException e) {
            return new KnownDocument(id, Metadata.NONE, Optional.empty(), false, 0, false);
        }
    }

    private static double recognised(Document document) {
        long pages = document.pages().stream()
                .filter(page -> page.recognition().isPresent())
                .count();
        return (double) pages / Math.max(1, document.pages().size());
    }

    /** Whether it is a PDF whose pages are wanted recognised anew, and most were not yet. */
    boolean isRecognisedBy(Handling handling) {
        return handling.recognition() == Handling.Recognition.ANEW
                && fileName.orElse("").toLowerCase(Locale.ROOT).endsWith(".pdf")
                && recognised < MOST_PAGES;
    }

    /** Whether there is a reason to read the source again: damage, something new to say of the paper, or of its pages. */
    boolean isRenewedBy(Metadata given) {
        return !isSound || lacksBoxes || !given.or(metadata).equals(metadata);
    }

    /** The document as read again, under the name that it is known by. */
    Document name(Document again) {
        return again.known(id, fileName.orElse(again.source().name()));
    }
}
