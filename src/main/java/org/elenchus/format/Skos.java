package org.elenchus.format;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.PlainDocument;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/** The concept scheme as SKOS in Turtle, both ways. Units are none of its matters. Stateless. */
final class Skos implements ParcelWriter, ParcelReader {
    static final Carriage CARRIAGE = Carriage.of(Feature.LABELS);
    private static final String BASE = "urn:elenchus:concept:";

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        ValueFactory values = SimpleValueFactory.getInstance();
        Model model = new LinkedHashModel();
        model.setNamespace(SKOS.NS);
        model.setNamespace(DCTERMS.NS);
        IRI scheme = values.createIRI("urn:elenchus:scheme");
        model.add(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        List<Concept> all = parcel.scheme().concepts().isEmpty()
                ? parcel.concepts()
                : parcel.scheme().with(parcel.concepts()).concepts();
        for (Concept concept : all) {
            IRI iri = values.createIRI(BASE + concept.id());
            model.add(iri, RDF.TYPE, SKOS.CONCEPT);
            model.add(iri, SKOS.IN_SCHEME, scheme);
            model.add(iri, SKOS.NOTATION, values.createLiteral(concept.id().value()));
            for (Label label : concept.labels()) {
                IRI kind = label.preferred() ? SKOS.PREF_LABEL : SKOS.ALT_LABEL;
                model.add(iri, kind, values.createLiteral(label.text(), label.language()));
            }
            concept.broader().forEach(b -> model.add(iri, SKOS.BROADER, values.createIRI(BASE + b)));
            concept.related().forEach(r -> model.add(iri, SKOS.RELATED, values.createIRI(BASE + r)));
            concept.proposedBy().forEach(p -> model.add(iri, DCTERMS.CREATOR, values.createLiteral(p)));
            if (concept.broader().isEmpty()) {
                model.add(iri, SKOS.TOP_CONCEPT_OF, scheme);
            }
        }
        StringWriter out = new StringWriter();
        Rio.write(model, out, RDFFormat.TURTLE);
        return List.of(new Sheet("concepts.ttl", out.toString()));
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        Sheet sheet = sheets.getFirst();
        List<Problem> problems = new ArrayList<>();
        Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
        try {
            Model model = new LinkedHashModel();
            RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
            // else it logs what is told below
            parser.setParseErrorListener(new ParseErrorCollector());
            parser.setRDFHandler(new StatementCollector(model));
            parser.parse(new StringReader(sheet.text()), BASE);
            for (Resource subject : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
                concept(model, subject, sheet, problems).ifPresent(c -> concepts.putIfAbsent(c.id(), c));
            }
            if (concepts.isEmpty() && problems.isEmpty()) {
                problems.add(Problem.error(
                        Place.file(sheet.name()), "has no skos:Concept", "give each concept the type skos:Concept"));
            }
        } catch (RDFParseException e) {
            Place place = new Place(
                    sheet.name(), (int) Math.max(0, e.getLineNumber()), (int) Math.max(0, e.getColumnNumber()));
            problems.add(Problem.error(place, "is no Turtle: " + firstLine(e), "mend it; other RDF is not read"));
        } catch (java.io.IOException | IllegalArgumentException e) {
            problems.add(Problem.error(Place.file(sheet.name()), "is no Turtle: " + firstLine(e), "mend it"));
        }
        return new Reading(new Parcel(List.of(), new ConceptScheme(new ArrayList<>(concepts.values()))), problems);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Optional<Concept> concept(Model model, Resource subject, Sheet sheet, List<Problem> problems) {
        Optional<ConceptId> id = id(model, subject);
        List<Label> labels = new ArrayList<>();
        for (IRI kind : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
            for (Value value : model.filter(subject, kind, null).objects()) {
                String text = value.stringValue().strip();
                String tag = value instanceof Literal l ? l.getLanguage().orElse("") : "";
                String language = tag.isEmpty() ? PlainDocument.languageOf(text) : tag.replaceAll("[-_].*", "");
                boolean preferred = kind.equals(SKOS.PREF_LABEL)
                        && labels.stream()
                                .noneMatch(l -> l.preferred() && l.language().equals(language));
                if (!text.isEmpty()) {
                    labels.add(new Label(language, text, preferred));
                }
            }
        }
        if (id.isEmpty() || labels.isEmpty()) {
            problems.add(Problem.error(
                    Place.file(sheet.name()),
                    "concept " + subject.stringValue() + " has no label and is left out",
                    "give it a skos:prefLabel"));
            return Optional.empty();
        }
        List<String> persons = model.filter(subject, DCTERMS.CREATOR, null).objects().stream()
                .map(Value::stringValue)
                .toList();
        return Optional.of(new Concept(
                id.get(),
                labels,
                ids(model, subject, SKOS.BROADER),
                ids(model, subject, SKOS.RELATED),
                persons,
                false));
    }

    private static List<ConceptId> ids(Model model, Resource subject, IRI relation) {
        List<ConceptId> ids = new ArrayList<>();
        for (Value value : model.filter(subject, relation, null).objects()) {
            if (value instanceof Resource other) {
                id(model, other).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** The notation, else the end of the IRI, else a label. */
    private static Optional<ConceptId> id(Model model, Resource concept) {
        List<String> names = new ArrayList<>();
        model.filter(concept, SKOS.NOTATION, null).objects().forEach(n -> names.add(n.stringValue()));
        if (concept instanceof IRI) {
            names.add(concept.stringValue().replaceAll("^.*[/#:]", ""));
        }
        model.filter(concept, SKOS.PREF_LABEL, null).objects().forEach(n -> names.add(n.stringValue()));
        return names.stream()
                .map(PlainDocument::kebab)
                .filter(k -> !k.isEmpty())
                .findFirst()
                .map(ConceptId::new);
    }
}
