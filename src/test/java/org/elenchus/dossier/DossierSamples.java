package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Alignment;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/** A paper put together unit by unit: each is a paragraph of its own. */
public final class DossierSamples {
    private final String id;
    private final Metadata metadata;
    private final StringBuilder text = new StringBuilder();
    private final List<ArgumentUnit> units = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private DossierSamples(String id, Metadata metadata) {
        this.id = id;
        this.metadata = metadata;
    }

    public static DossierSamples paper(String id, String author, String year) {
        return new DossierSamples(
                id, new Metadata("On " + id, author.isEmpty() ? List.of() : List.of(author), year, "", "", "en"));
    }

    /** The same publication, from another file. */
    DossierSamples called(String other) {
        return new DossierSamples(other, metadata);
    }

    public DossierSamples says(UnitType type, String quote) {
        return says(type, quote, "author", Optional.empty(), 0.9);
    }

    public DossierSamples objects(Topic topic, String quote, String holder) {
        return says(UnitType.CRITICISM, quote, holder, Optional.of(topic), 0.9);
    }

    public DossierSamples says(UnitType type, String quote, String holder, Optional<Topic> topic, double confidence) {
        int start = text.length();
        text.append(quote).append("\n\n");
        units.add(new ArgumentUnit(
                "u" + (units.size() + 1),
                type,
                new Span(start, start + quote.length()),
                quote,
                List.of(CorpusGold.REGION),
                new Holder(holder),
                topic,
                List.of(),
                Integer.toString(10 + units.size()),
                "",
                quote.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') ? "ru" : "en",
                confidence,
                List.of()));
        return this;
    }

    /** Numbers count the units from 1. */
    public DossierSamples relates(int from, int to, Relation.UnitKind kind) {
        relations.add(new Relation.OfUnits("u" + from, "u" + to, kind));
        return this;
    }

    public Document document() {
        Span all = new Span(0, text.length());
        return new Document(
                id,
                new Source(id + ".txt", "text/plain", "0"),
                metadata,
                text.toString(),
                Alignment.identity(text.length()),
                List.of(new Page("", all)),
                List.of(new Section(SectionKind.BODY, "", 0, "en", all)),
                units.stream()
                        .map(u -> new Paragraph(ParagraphKind.PROSE, u.span()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    public Annotations annotations() {
        return new Annotations("mined", "0", units, relations, List.of(), List.of());
    }

    /** A dossier in which units are alike that begin with the same word. */
    public static Dossier dossier(DossierSamples... papers) {
        return dossier(DossierSamples::alike, papers);
    }

    static Dossier dossier(DossierMaker.Likeness likeness, DossierSamples... papers) {
        DossierMaker maker = new DossierMaker(
                CorpusGold.LEARNING_REGION,
                new ConceptScheme(List.of(CorpusGold.LEARNING_REGION)),
                likeness,
                CorpusGold::sentences);
        for (DossierSamples paper : papers) {
            maker.take(paper.document(), paper.annotations());
        }
        return maker.dossier();
    }

    private static List<List<Integer>> alike(List<ArgumentUnit> units) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            String quote = units.get(i).quote();
            String word = quote.substring(0, Math.max(0, quote.indexOf(' ')));
            groups.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
