package org.elenchus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.ingest.PaperFile;
import org.elenchus.problem.Problem;

/**
 * What became of each file.
 *
 * @param items in the order of the files
 * @param beside what is wrong with archives and other things that are no papers themselves
 * @param left how many files were not come to, because the work was stopped
 */
public record IngestReport(List<Item> items, List<Problem> beside, int left) {

    /** What became of a file. */
    public enum Outcome {
        ADDED,
        /** The workspace had a document of these very bytes; nothing was done. */
        KNOWN,
        /** The workspace had a document of these bytes, which was damaged or is now better described: it was read again. */
        UPDATED,
        FAILED
    }

    /**
     * One file.
     *
     * @param document id of the document made of the file, now or before; empty if it failed
     * @param units how many units were mined; 0 unless added or updated
     * @param problems with the file, each with the next step
     */
    public record Item(PaperFile file, Outcome outcome, Optional<String> document, int units, List<Problem> problems) {
        public Item {
            problems = List.copyOf(problems);
        }
    }

    public IngestReport {
        items = List.copyOf(items);
        beside = List.copyOf(beside);
    }

    public long count(Outcome outcome) {
        return items.stream().filter(i -> i.outcome() == outcome).count();
    }

    /** All problems, those of papers in the order of the files. */
    public List<Problem> problems() {
        return Stream.concat(beside.stream(), items.stream().flatMap(i -> i.problems().stream()))
                .toList();
    }
}
