package org.elenchus.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.ProblemException;

/** Opens a PDF, with one of the passwords that were given where it wants one. */
final class PdfOpening {
    private static final String PASSWORD_HINT =
            "give its password: elenchus ingest --password asks for it, --password-file"
                    + " FILE takes those in a file, a line each";
    private static final String OTHER_LOCK_HINT = "open it with the program that it was made for, print it to PDF, and"
            + " ingest that; or get a copy without protection";

    private PdfOpening() {}

    /**
     * @throws ProblemException if it is locked and nothing that was given opens it, with what would
     * @throws IOException if it is damaged
     */
    static PDDocument open(SourceFile file) throws IOException, ProblemException {
        try {
            return Loader.loadPDF(file.bytes());
        } catch (InvalidPasswordException e) {
            return unlock(file);
        } catch (IOException e) {
            if (isOtherLock(e)) {
                throw file.refused(
                        "is protected by something other than a password, which cannot be opened here",
                        OTHER_LOCK_HINT);
            }
            throw e;
        }
    }

    private static PDDocument unlock(SourceFile file) throws IOException, ProblemException {
        List<String> passwords = file.handling().passwords();
        for (String password : passwords) {
            try {
                return Loader.loadPDF(file.bytes(), password);
            } catch (InvalidPasswordException e) {
                // perhaps the next
            }
        }
        throw file.refused(
                switch (passwords.size()) {
                    case 0 -> "is encrypted and needs a password";
                    case 1 -> "is encrypted, and the password given does not open it";
                    default -> "is encrypted, and none of the " + passwords.size() + " passwords given opens it";
                },
                PASSWORD_HINT);
    }

    /** Certificates of readers, and the locks of shops; PDFBox tells them by words alone. */
    private static boolean isOtherLock(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("security handler") || message.contains("decryption material");
    }
}
