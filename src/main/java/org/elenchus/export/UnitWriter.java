package org.elenchus.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Box;

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

    /** The same, with where the unit stands on the pages of its source; tables have no column for it. */
    public final void write(String document, String language, ArgumentUnit unit, List<Box> boxes) throws IOException {
        write(document, language, unit, scheme, boxes);
    }

    /** The same, with labels from another scheme: that of one document with the concepts discovered in it. */
    public final void write(String document, String language, ArgumentUnit unit, ConceptScheme labels)
            throws IOException {
        write(document, language, unit, labels, List.of());
    }

    /** The same, with both. */
    public abstract void write(
            String document, String language, ArgumentUnit unit, ConceptScheme labels, List<Box> boxes)
            throws IOException;

    @Override
    public void close() throws IOException {}

    static final class Lines extends UnitWriter {
        Lines(Appendable out, ConceptScheme scheme) {
            super(out, scheme);
        }

        @Override
        public void write(String document, String language, ArgumentUnit unit, ConceptScheme labels, List<Box> boxes)
                throws IOException {
            out.append(UnitLines.write(document, unit, labels, language, boxes)).append('\n');
        }
    }

    static final class Array extends UnitWriter {
        private boolean first = true;

        Array(Appendable out, ConceptScheme scheme) {
            super(out, scheme);
        }

        @Override
        public void write(String document, String language, ArgumentUnit unit, ConceptScheme labels, List<Box> boxes)
                throws IOException {
            out.append(first ? "[\n" : ",\n").append(UnitLines.write(document, unit, labels, language, boxes));
            first = false;
        }

        @Override
        public void close() throws IOException {
            out.append(first ? "[]\n" : "\n]\n");
        }
    }
}
