package org.elenchus.export;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.text.Span;

/** Units and maps that the tests of this room share. */
public final class Samples {
    public static final ConceptId REGION = new ConceptId("learning-region");
    public static final Concept LEARNING_REGION = new Concept(
            REGION,
            List.of(
                    new Label("ru", "обучающийся регион", true),
                    new Label("en", "learning region", true),
                    new Label("en", "learning regions approach", false)),
            List.of(),
            List.of(),
            List.of("R. Florida"),
            false);
    public static final ConceptScheme SCHEME = new ConceptScheme(List.of(LEARNING_REGION));

    private Samples() {}

    public static ArgumentUnit unit(String id, UnitType type, String quote) {
        return unit(id, type, quote, 0.5);
    }

    public static ArgumentUnit unit(String id, UnitType type, String quote, double confidence) {
        return new ArgumentUnit(
                id,
                type,
                new Span(0, quote.length()),
                quote,
                List.of(REGION),
                Holder.AUTHOR,
                Optional.empty(),
                List.of(),
                "",
                "",
                "en",
                confidence,
                List.of());
    }

    public static final ArgumentUnit RUSSIAN = new ArgumentUnit(
            "u7",
            UnitType.CRITICISM,
            new Span(120, 160),
            "у «обучающегося региона» мало \"примеров\"",
            List.of(REGION, new ConceptId("сеть")),
            new Holder("Хассинк"),
            Optional.of(Topic.EVIDENCE),
            List.of("[5. С. 189]", "[7]"),
            "14",
            "Критика",
            "ru",
            0.87049,
            List.of(
                    new Vote("ru.criticism.few-cases", UnitType.CRITICISM, 2.0, "мало примеров"),
                    new Vote("zone:Criticism", UnitType.CRITICISM, 1.0, "")));
}
