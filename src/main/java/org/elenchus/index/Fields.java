package org.elenchus.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.query.Facet;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/** How a unit and its paper lie in the index: a paper's units and then the paper itself are one block, replaced together. */
final class Fields {
    /** Changes whenever the fields do. */
    static final String VERSION = "5";

    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String PAPER = "paper";

    /** Of units and papers: the document's id. */
    static final String DOCUMENT = "document";

    /** Of papers: when its files were last written. */
    static final String STAMP = "stamp";

    /** Of units: what they can be narrowed to by {@code in:}. */
    static final String IN = "in";

    static final String QUOTE = "quote";
    static final String HOLDER = "holder";
    static final String CONCEPT = "concept";

    /** The first of a unit's concepts. */
    static final String MAIN_CONCEPT = "main";

    static final String TYPE = "type";
    static final String TOPIC = "topic";
    static final String LANGUAGE = "lang";
    static final String YEAR = "year";
    static final String CONFIDENCE = "confidence";

    /** Of units, to find ranges; beside the columns, since papers have those, too. */
    static final String CONFIDENCE_RANGE = "confidences";

    static final String YEAR_RANGE = "years";
    static final String STRENGTH = "strength";
    /** Of units: the words of their section's heading, and what part of the paper it is. */
    static final String SECTION = "section";

    static final String SECTION_KIND = "part";

    /** Of units: whether it says in a translated abstract what another unit says. */
    static final String TRANSLATION = "translation";

    /** Of units with relations: document id, {@code #}, unit id. */
    static final String KEY = "key";

    /** Of units with relations: the labels of these; the keys of the other units are in a field of each label. */
    static final String LINKS = "links";

    /** Of units: where a concept is mentioned and where a citation stands, within the quote. */
    static final String MARKS = "marks";

    static final String START = "start";
    static final String END = "end";

    private static final String ID = "id";
    private static final String PAGE = "page";
    private static final String TITLE = "title";
    private static final String AUTHOR = "author";
    private static final String FILE = "file";
    private static final String DISCOVERED = "discovered";
    private static final String PRINTED_YEAR = "printed-year";

    private Fields() {}

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet.Field field : Facet.Field.values()) {
            config.setDrillDownTermsIndexing(dimension(field), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        config.setMultiValued(dimension(Facet.Field.CONCEPT), true);
        return config;
    }

    static String dimension(Facet.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** @param original the unit that it translates: the two count once for each concept that both are about */
    static Document unit(
            Paper paper,
            ArgumentUnit unit,
            Optional<ArgumentUnit> original,
            Links links,
            SectionKind part,
            Marks marks) {
        Document fields = unit(paper, unit);
        addFacets(fields, paper, unit, original.map(ArgumentUnit::concepts).orElse(List.of()));
        fields.add(new StringField(TRANSLATION, Boolean.toString(original.isPresent()), Field.Store.NO));
        fields.add(new TextField(SECTION, unit.section(), Field.Store.YES));
        fields.add(new StringField(SECTION_KIND, part.name(), Field.Store.NO));
        if (!marks.isEmpty()) {
            fields.add(new StoredField(MARKS, marks.toString()));
        }
        if (!links.of(unit.id()).isEmpty()) {
            fields.add(new BinaryDocValuesField(KEY, new BytesRef(key(paper, unit.id()))));
        }
        for (Links.Linked linked : links.of(unit.id())) {
            fields.add(new StringField(LINKS, linked.link().label(), Field.Store.NO));
            fields.add(new StringField(linked.link().label(), key(paper, linked.otherId()), Field.Store.NO));
        }
        return fields;
    }

    private static String key(Paper paper, String unitId) {
        return paper.id() + "#" + unitId;
    }

    private static Document unit(Paper paper, ArgumentUnit unit) {
        Document fields = new Document();
        fields.add(new StringField(KIND, UNIT, Field.Store.NO));
        fields.add(new StringField(DOCUMENT, paper.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(paper.id())));
        fields.add(new StringField(IN, paper.id(), Field.Store.NO));
        fields.add(new StringField(IN, paper.fileName(), Field.Store.NO));
        fields.add(new StoredField(ID, unit.id()));
        fields.add(new TextField(QUOTE, unit.quote(), Field.Store.YES));
        fields.add(new TextField(HOLDER, unit.holder().name(), Field.Store.YES));
        fields.add(new StringField(TYPE, unit.type().label(), Field.Store.YES));
        unit.topic().ifPresent(t -> fields.add(new StringField(TOPIC, t.label(), Field.Store.YES)));
        fields.add(new StringField(LANGUAGE, unit.language(), Field.Store.YES));
        fields.add(new StoredField(PAGE, unit.page()));
        unit.concepts().forEach(c -> fields.add(new StringField(CONCEPT, c.value(), Field.Store.YES)));
        unit.concepts().stream()
                .limit(1)
                .forEach(c -> fields.add(new StringField(MAIN_CONCEPT, c.value(), Field.Store.NO)));
        addNumbers(fields, paper, unit);
        return fields;
    }

    private static void addNumbers(Document fields, Paper paper, ArgumentUnit unit) {
        fields.add(new NumericDocValuesField(START, unit.span().start()));
        fields.add(new StoredField(START, unit.span().start()));
        fields.add(new StoredField(END, unit.span().end()));
        fields.add(new DoublePoint(CONFIDENCE_RANGE, unit.confidence()));
        fields.add(new DoubleDocValuesField(CONFIDENCE, unit.confidence()));
        fields.add(new StoredField(CONFIDENCE, unit.confidence()));
        fields.add(new DoubleDocValuesField(STRENGTH, unit.confidence() * rank(unit.type())));
        year(paper).ifPresent(year -> fields.add(new IntPoint(YEAR_RANGE, year)));
        fields.add(new NumericDocValuesField(YEAR, year(paper).orElse(0)));
    }

    /** How much a unit of a type has to say on its own: the specific types before the general one. */
    private static double rank(UnitType type) {
        return switch (type) {
            case CRITICISM, CRITERION, DEFINITION -> 1.0;
            case MERIT, EXAMPLE -> 0.9;
            case CLAIM -> 0.8;
        };
    }

    static Optional<Integer> year(Paper paper) {
        return paper.year().matches("\\d{4}.*")
                ? Optional.of(Integer.valueOf(paper.year().substring(0, 4)))
                : Optional.empty();
    }

    private static void addFacets(Document fields, Paper paper, ArgumentUnit unit, List<ConceptId> counted) {
        unit.concepts().stream()
                .filter(c -> !counted.contains(c))
                .distinct()
                .forEach(c -> facet(fields, Facet.Field.CONCEPT, c.value()));
        facet(fields, Facet.Field.TYPE, unit.type().label());
        unit.topic().ifPresent(t -> facet(fields, Facet.Field.TOPIC, t.label()));
        facet(fields, Facet.Field.HOLDER, unit.holder().name());
        facet(fields, Facet.Field.DOCUMENT, paper.id());
        year(paper).ifPresent(y -> facet(fields, Facet.Field.YEAR, y.toString()));
        facet(fields, Facet.Field.LANGUAGE, unit.language());
    }

    private static void facet(Document fields, Facet.Field field, String value) {
        if (!value.isEmpty()) {
            fields.add(new SortedSetDocValuesFacetField(dimension(field), value));
        }
    }

    static Document paper(Paper paper, List<Concept> discovered, String stamp) {
        Document fields = new Document();
        addUnusedColumns(fields, paper);
        fields.add(new StringField(KIND, PAPER, Field.Store.NO));
        fields.add(new StringField(DOCUMENT, paper.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(paper.id())));
        fields.add(new BinaryDocValuesField(STAMP, new BytesRef(stamp)));
        fields.add(new StoredField(FILE, paper.fileName()));
        fields.add(new StoredField(TITLE, paper.title()));
        paper.authors().forEach(a -> fields.add(new StoredField(AUTHOR, a)));
        fields.add(new StoredField(PRINTED_YEAR, paper.year()));
        for (Concept concept : discovered) {
            for (Label label : concept.labels()) {
                String preferred = label.preferred() ? "1" : "0";
                fields.add(new StoredField(
                        DISCOVERED,
                        String.join("\t", concept.id().value(), label.language(), preferred, label.text())));
            }
        }
        return fields;
    }

    /** A column that every document has is read in a third of the time. Nobody asks papers for these. */
    private static void addUnusedColumns(Document fields, Paper paper) {
        fields.add(new NumericDocValuesField(START, 0));
        fields.add(new NumericDocValuesField(YEAR, 0));
        fields.add(new DoubleDocValuesField(CONFIDENCE, 0));
        fields.add(new DoubleDocValuesField(STRENGTH, 0));
        facet(fields, Facet.Field.DOCUMENT, paper.id());
    }

    /** The concepts discovered in a paper, as far as they have to be known to be named. */
    static List<Concept> discovered(Document stored) {
        Map<String, List<Label>> labels = new LinkedHashMap<>();
        for (String line : stored.getValues(DISCOVERED)) {
            String[] parts = line.split("\t", 4);
            labels.computeIfAbsent(parts[0], id -> new ArrayList<>())
                    .add(new Label(parts[1], parts[3], parts[2].equals("1")));
        }
        List<Concept> concepts = new ArrayList<>();
        labels.forEach(
                (id, all) -> concepts.add(new Concept(new ConceptId(id), all, List.of(), List.of(), List.of(), true)));
        return concepts;
    }

    static Paper paper(Document stored) {
        return new Paper(
                stored.get(DOCUMENT),
                stored.get(FILE),
                stored.get(TITLE),
                List.of(stored.getValues(AUTHOR)),
                stored.get(PRINTED_YEAR));
    }

    static Hit hit(Document stored, Paper paper, List<Span> highlights, double score) {
        List<ConceptId> concepts = new ArrayList<>();
        for (String id : stored.getValues(CONCEPT)) {
            concepts.add(new ConceptId(id));
        }
        return new Hit(
                paper,
                stored.get(ID),
                UnitType.parse(stored.get(TYPE)).orElseThrow(),
                stored.get(QUOTE),
                highlights,
                concepts,
                new Holder(stored.get(HOLDER)),
                Optional.ofNullable(stored.get(TOPIC)).flatMap(Topic::parse),
                stored.get(PAGE),
                stored.get(SECTION),
                stored.get(LANGUAGE),
                new Span(number(stored, START).intValue(), number(stored, END).intValue()),
                number(stored, CONFIDENCE).doubleValue(),
                score);
    }

    static Marks marks(Document stored) {
        String marks = stored.get(MARKS);
        return marks == null ? Marks.NONE : Marks.parse(marks);
    }

    static String documentOf(Document stored) {
        return stored.get(DOCUMENT);
    }

    private static Number number(Document stored, String field) {
        IndexableField value = stored.getField(field);
        return value.numericValue();
    }
}
