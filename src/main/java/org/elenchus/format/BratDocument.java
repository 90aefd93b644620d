package org.elenchus.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.CodePoints;
import org.elenchus.export.UnitLines;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Span;

/**
 * One document's annotations as a brat {@code .ann} file. Offsets count code points; a span that crosses a line break is written in
 * fragments. What brat has no place for goes into the note of a unit.
 */
final class BratDocument {
    /** Everything at which Python, in which brat is written, ends a line. */
    private static final String LINE_BREAKS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    private final Document document;
    private final Annotations annotations;
    private final ConceptScheme scheme;
    private final CodePoints points;
    private final HolderPlaces holders;
    private final Map<Entity, String> entities = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int relations;
    private int attributes;
    private int notes;
    private int references;

    private record Entity(String type, Span span) {}

    private BratDocument(Document document, Annotations annotations, ConceptScheme scheme) {
        this.document = document;
        this.annotations = annotations;
        this.scheme = scheme.with(annotations.discovered());
        this.points = new CodePoints(document.text());
        this.holders = new HolderPlaces(document);
    }

    static String write(Document document, Annotations annotations, ConceptScheme scheme) {
        return new BratDocument(document, annotations, scheme).write();
    }

    private String write() {
        for (ArgumentUnit unit : annotations.units()) {
            entity(unit.type().label(), unit.span()).ifPresent(id -> units.put(unit.id(), id));
        }
        for (Mention mention : annotations.mentions()) {
            entity("Concept", mention.span()).ifPresent(id -> mention(id, mention));
        }
        annotations.units().stream().filter(u -> units.containsKey(u.id())).forEach(this::links);
        annotations.relations().forEach(this::relation);
        return out.toString();
    }

    /** The id of an entity, which is written where it is new; empty for a span with nothing but blanks in it. */
    private Optional<String> entity(String type, Span span) {
        List<Span> fragments = fragments(span);
        if (fragments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(entities.computeIfAbsent(new Entity(type, span), entity -> {
            String id = "T" + (entities.size() + 1);
            String offsets = fragments.stream()
                    .map(f -> points.at(f.start()) + " " + points.at(f.end()))
                    .collect(Collectors.joining(";"));
            String text = fragments.stream().map(f -> f.cover(document.text())).collect(Collectors.joining(" "));
            line(id, type + " " + offsets, text);
            return id;
        }));
    }

    /** The span without line breaks and without blanks at the ends of its lines. */
    private List<Span> fragments(Span span) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || LINE_BREAKS.indexOf(document.text().charAt(i)) >= 0) {
                stripped(start, i).ifPresent(fragments::add);
                start = i + 1;
            }
        }
        return fragments;
    }

    private Optional<Span> stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(document.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(document.text().charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private void mention(String id, Mention mention) {
        mention.concepts().forEach(c -> reference(id, c));
        if (mention.kind() != Mention.Kind.LABEL) {
            line("A" + ++attributes, "By " + id + " " + mention.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void reference(String entity, ConceptId concept) {
        String label = scheme.find(concept)
                .map((Concept c) -> c.label(document.metadata().language()))
                .orElse(concept.value());
        line("N" + ++references, "Reference " + entity + " Concepts:" + concept, oneLine(label));
    }

    private void links(ArgumentUnit unit) {
        String id = units.getOrDefault(unit.id(), "");
        for (ConceptId concept : unit.concepts()) {
            nearest(unit.span(), concept)
                    .flatMap(m -> entity("Concept", m.span()))
                    .ifPresent(mention -> relation("about", id, mention));
        }
        for (Span place : holders.of(unit)) {
            entity("Holder", place).ifPresent(holder -> relation("heldBy", id, holder));
        }
        for (String marker : unit.cites()) {
            document.citation(marker, unit.span())
                    .flatMap(this::shown)
                    .flatMap(place -> entity("Citation", place))
                    .ifPresent(citation -> relation("cites", id, citation));
        }
        unit.topic().map(Topic::label).ifPresent(t -> line("A" + ++attributes, "Topic " + id + " " + t));
        line("#" + ++notes, "AnnotatorNotes " + id, note(unit));
    }

    private static String note(ArgumentUnit unit) {
        List<String> note = new ArrayList<>();
        note.add("unit=" + unit.id());
        note.add("holder=" + unit.holder().name());
        note.add("concepts=" + joined(unit.concepts()));
        note.add("confidence=" + UnitLines.confidence(unit).toPlainString());
        if (!unit.rules().isEmpty()) {
            note.add("rules=" + joined(unit.rules()));
        }
        if (!unit.cites().isEmpty()) {
            note.add("cites=" + String.join(" | ", unit.cites()));
        }
        return oneLine(String.join(" ", note));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** The mention of a concept inside a span, or else the last one before it, or else the first after it. */
    private Optional<Mention> nearest(Span span, ConceptId concept) {
        return annotations.mentions().stream()
                .filter(m -> m.concepts().contains(concept))
                .min(Comparator.comparingInt((Mention m) -> HolderPlaces.distance(span, m.span())));
    }

    /** Where a citation is shown: a raised marker, which was taken out of the text, at the word that it stood at. */
    private Optional<Span> shown(Citation citation) {
        int end = citation.span().end();
        if (!citation.span().isEmpty()) {
            return Optional.of(citation.span());
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(document.text().charAt(start - 1))) {
            start--;
        }
        return stripped(start, end);
    }

    private void relation(Relation relation) {
        switch (relation) {
            case Relation.OfUnits r -> {
                if (units.containsKey(r.from()) && units.containsKey(r.to())) {
                    relation(r.kind().label(), units.getOrDefault(r.from(), ""), units.getOrDefault(r.to(), ""));
                }
            }
            case Relation.OfConcepts r -> {
                Optional<Mention> from = nearest(new Span(0, 0), r.from());
                Optional<Mention> to = from.flatMap(m -> nearest(m.span(), r.to()));
                to.ifPresent(t -> relation(r.kind().label(), mentionId(from.orElseThrow()), mentionId(t)));
            }
            case Relation.Proposal r ->
                annotations.mentions().stream()
                        .filter(m -> m.concepts().contains(r.concept()))
                        .filter(m -> !holders.near(r.holder(), m.span()).isEmpty())
                        .findFirst()
                        .ifPresent(m -> holders.near(r.holder(), m.span())
                                .forEach(place -> entity("Holder", place)
                                        .ifPresent(id -> relation("proposes", id, mentionId(m)))));
        }
    }

    private String mentionId(Mention mention) {
        return entity("Concept", mention.span()).orElseThrow();
    }

    private void relation(String type, String from, String to) {
        line("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to, "");
    }

    private void line(String... columns) {
        out.append(String.join("\t", columns)).append('\n');
    }

    /** Text of ours on one line; a document's own text is cut into fragments instead. */
    private static String oneLine(String text) {
        return text.chars()
                .map(c -> c == '\t' || LINE_BREAKS.indexOf(c) >= 0 ? ' ' : c)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
