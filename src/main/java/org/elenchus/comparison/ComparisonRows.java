package org.elenchus.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.dossier.Passage;
import org.elenchus.export.Rows;
import org.elenchus.paraphrase.Objection;

/** A comparison as rows for programs: a quote of a cell each, all of them. */
final class ComparisonRows {
    private static final List<String> KEYS = List.of(
            "row",
            "aspect",
            "topic",
            "objection",
            "shared_by",
            "concept",
            "lead",
            "quote",
            "holder",
            "source",
            "file",
            "page",
            "section",
            "paragraph",
            "language",
            "unit",
            "near_same",
            "papers");

    private ComparisonRows() {}

    static void csv(Sheet sheet, Appendable out) throws IOException {
        Rows.csv(KEYS, rows(sheet.comparison()), out);
    }

    static void json(Sheet sheet, Appendable out) throws IOException {
        Rows.json(KEYS, rows(sheet.comparison()), out);
    }

    private static List<List<Object>> rows(Comparison comparison) {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < comparison.rows().size(); r++) {
            Row row = comparison.rows().get(r);
            List<String> sharers = row.filled().stream()
                    .map(i -> comparison.concepts().get(i).id().value())
                    .toList();
            for (int c = 0; c < row.cells().size(); c++) {
                ConceptId concept = comparison.concepts().get(c).id();
                for (Said said : row.cells().get(c)) {
                    rows.add(row(r + 1, row, sharers, concept, said));
                }
            }
        }
        return rows;
    }

    private static List<Object> row(int number, Row row, List<String> sharers, ConceptId concept, Said said) {
        Passage passage = said.passage();
        return List.of(
                number,
                row.aspect().label(),
                row.topic().map(Topic::label).orElse(""),
                row.objection().map(Objection::key).orElse(""),
                sharers,
                concept.value(),
                said.lead(),
                passage.text(),
                passage.holder().name(),
                passage.paper().name(),
                passage.paper().fileName(),
                passage.place().page(),
                passage.place().section(),
                passage.place().paragraph(),
                passage.language(),
                said.reference(),
                said.times(),
                said.papers());
    }
}
