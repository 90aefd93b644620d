package org.elenchus.export;

import java.io.Closeable;
import java.io.IOException;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptScheme;

/**
 * Lists units in one {@link UnitFormat}. Closing ends the listing (a listing that is not closed is not whole) but leaves the
 * underlying output open, for it may be the terminal. For one thread.
 */
public abstract sealed class UnitWriter implements Closeable permits UnitWriter.Lines, UnitWriter.Array, UnitCsv {
    final Appendable out;
    private final ConceptScheme scheme;

    UnitWriter(Appendable out, ConceptScheme scheme) {
        this.out = out;
        this.scheme = scheme;
    }

    /**
     * Lists one more unit.
     *
     * @param document the file as the user gave it, or the document's id
     * @param language of the document (ISO 639-1): labels of concepts are written in it
     */
    public final void write(String document, String language, ArgumentUnit unit) throws IOException {
        write(document, language, unit, scheme);
    }

    /** The same, with labels from another scheme: that of one document with the concepts discovered in it. */
    public abstract void write(String document, String language, ArgumentUnit unit, ConceptScheme labels)
            throws IOException;

    @Override
    public void close() throws IOException {}

    static final class Lines extends UnitWriter {
        Lines(Appendable out, ConceptScheme scheme) {
            super(out, scheme);
        }

        @Override
        public void write(String document, String language, ArgumentUnit unit, ConceptScheme labels)
                throws IOException {
            out.append(UnitLines.write(document, unit, labels, language)).append('\n');
        }
    }

    static final class Array extends UnitWriter {
        private boolean first = true;

        Array(Appendable out, ConceptScheme scheme) {
            super(out, scheme);
        }

        @Override
        public void write(String document, String language, ArgumentUnit unit, ConceptScheme labels)
                throws IOException {
            out.append(first ? "[\n" : ",\n").append(UnitLines.write(document, unit, labels, language));
            first = false;
        }

        @Override
        public void close() throws IOException {
            out.append(first ? "[]\n" : "\n]\n");
        }
    }
}
