package org.elenchus.extraction;

import java.io.IOException;
import java.util.List;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/** Reads one kind of file. Thread safe. */
public interface SourceReader {

    /**
     * @param file its name and bytes
     * @param limits what it may cost
     * @param problems where warnings go
     * @throws ProblemException if there is nothing to be had from it, saying why
     * @throws IOException if the library gives up on it
     */
    RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException, ProblemException;
}
