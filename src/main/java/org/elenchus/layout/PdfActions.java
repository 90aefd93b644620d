package org.elenchus.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.Problem;

/** Looks whether a PDF would do something when a viewer opens it. Nothing that it would do is ever done here. */
final class PdfActions {
    private PdfActions() {}

    static void tell(PDDocument document, SourceFile file, List<Problem> problems) {
        if (acts(document.getDocumentCatalog())) {
            problems.add(Problem.warning(
                    file.place(),
                    "holds a script or a command that starts with it; it was ignored",
                    "be careful when you open it in a viewer"));
        }
    }

    private static boolean acts(PDDocumentCatalog catalog) {
        COSDictionary entries = catalog.getCOSObject();
        if (entries.containsKey(COSName.AA)) {
            return true;
        }
        try {
            boolean opening = catalog.getOpenAction() instanceof PDAction action
                    && (action instanceof PDActionJavaScript || action instanceof PDActionLaunch);
            PDDocumentNameDictionary names = catalog.getNames();
            return opening || (names != null && names.getJavaScript() != null);
        } catch (IOException | RuntimeException e) {
            return false; // a catalogue too damaged to act
        }
    }
}
