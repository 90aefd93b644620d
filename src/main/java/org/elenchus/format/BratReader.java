package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.DocumentDraft;
import org.elenchus.exchange.ForeignText;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.PlainDocument;
import org.elenchus.exchange.RelationNames;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.TypeNames;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Reads brat's {@code .ann} with its {@code .txt}: ours and those of others, whose types are taken where they name a kind of argument.
 * Offsets count code points; a span in fragments is taken from its first to its last character. For one call.
 */
final class BratReader {
    private static final Pattern ENTITY = Pattern.compile("(T\\d+)\\t(\\S+) ((?:\\d+ \\d+;?)+)\\t.*");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\\t(\\S+) \\w+:(\\S+) \\w+:(\\S+)\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\\t(\\S+) (\\S+)(?: (.*))?");
    private static final Pattern REFERENCE = Pattern.compile("N\\d+\\tReference (\\S+) [^:\\s]+:(\\S+)\\t?(.*)");
    private static final Pattern NOTE = Pattern.compile("#\\d*\\tAnnotatorNotes (\\S+)\\t(.*)");

    private final Sheet annotations;
    private final ParcelBuilder builder;
    private final ForeignText text;
    private final DocumentDraft document;
    private final boolean hasSidecar;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<ConceptId>> mentioned = new LinkedHashMap<>();
    private final Map<String, Mention.Kind> kinds = new LinkedHashMap<>();
    /** Units of which a note of ours says all. */
    private final Set<String> noted = new HashSet<>();

    private final List<String[]> relations = new ArrayList<>();
    private final Map<String, Integer> strange = new TreeMap<>();

    private record Entity(String type, Span span, int line) {}

    /** @param baggage what was kept beside; nothing if it is not ours */
    BratReader(Sheet annotations, String text, Optional<JsonNode> baggage, ParcelBuilder builder) {
        this.annotations = annotations;
        this.builder = builder;
        this.text = ForeignText.of(text);
        this.hasSidecar = baggage.isPresent();
        String id = baggage.map(b -> b.path("documents").path(0).path("id").asText())
                .orElse("");
        this.document = builder.document(id).text(this.text.text()).fileName(annotations.stem() + ".txt");
        baggage.ifPresent(b -> Baggage.read(b, builder));
    }

    void read() {
        String[] lines = annotations.text().replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                first(lines[i], i + 1);
            }
        }
        entities.forEach(this::entity);
        for (String line : lines) {
            second(line);
        }
        relations.forEach(r -> relation(r[0], r[1], r[2]));
        mentioned.forEach((id, concepts) -> concepts.forEach(c -> document.mention(
                Objects.requireNonNull(entities.get(id)).span, c, kinds.getOrDefault(id, Mention.Kind.LABEL))));
        if (!strange.isEmpty()) {
            List<String> words = new ArrayList<>();
            strange.forEach((type, count) -> words.add(count + " " + type));
            builder.note(0, "types that name no kind of argument are left out: " + String.join(", ", words), "");
        }
    }

    /** What others refer to. */
    private void first(String line, int number) {
        Matcher entity = ENTITY.matcher(line);
        Matcher relation = RELATION.matcher(line);
        if (entity.matches()) {
            String[] ends = entity.group(3).split("[ ;]");
            try {
                Span span = text.points(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
                entities.put(entity.group(1), new Entity(entity.group(2), span, number));
            } catch (IllegalArgumentException e) {
                builder.leftOut(
                        number, entity.group(1) + " has " + e.getMessage(), "the .txt is not the one annotated");
            }
        } else if (relation.matches()) {
            relations.add(new String[] {relation.group(2), relation.group(3), relation.group(4)});
        } else if (!line.matches("(?s)[AMN#*E].*")) {
            builder.leftOut(number, "the line is no annotation", "brat's lines begin with T, R, E, A, M, N, # or *");
        } else if (line.matches("E\\d+\\t.*")) {
            strange.merge("event", 1, Integer::sum);
        }
    }

    private void entity(String id, Entity entity) {
        Optional<UnitType> type = TypeNames.of(entity.type);
        if (type.isPresent() && !entity.span.isEmpty()) {
            builder.unit(id, entity.line).type(type.get()).span(entity.span).quote(entity.span.cover(text.text()));
        } else if (entity.type.equals("Citation")) {
            document.citation(new Citation(entity.span, entity.span.cover(text.text()), List.of()));
        } else if (!List.of("Concept", "Holder").contains(entity.type)) {
            strange.merge(entity.type, 1, Integer::sum);
        }
    }

    /** What is said of what is there. */
    private void second(String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        Matcher reference = REFERENCE.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (attribute.matches() && attribute.group(3) != null) {
            String value = attribute.group(3);
            Arrays.stream(Mention.Kind.values())
                    .filter(k -> k.name().equalsIgnoreCase(value))
                    .forEach(k -> kinds.put(attribute.group(2), k));
            builder.find(attribute.group(2)).ifPresent(u -> Topic.parse(value).ifPresent(u::topic));
        } else if (reference.matches()) {
            concept(reference.group(2)).ifPresent(c -> {
                if (entities.containsKey(reference.group(1))) {
                    mentioned
                            .computeIfAbsent(reference.group(1), k -> new ArrayList<>())
                            .add(c);
                }
                label(c, reference.group(3));
            });
        } else if (note.matches()) {
            builder.find(note.group(1)).ifPresent(u -> note(note.group(1), note.group(2), u));
        }
    }

    private static Optional<ConceptId> concept(String name) {
        String kebab = PlainDocument.kebab(name);
        return kebab.isEmpty() ? Optional.empty() : Optional.of(new ConceptId(kebab));
    }

    private void label(ConceptId id, String name) {
        if (hasSidecar) {
            return;
        }
        String label = name.isBlank() ? id.value() : name.strip();
        builder.concept(new Concept(
                id,
                List.of(new Label(PlainDocument.languageOf(label), label, true)),
                List.of(),
                List.of(),
                List.of(),
                true));
    }

    /** {@code key=value} pairs as we write them; values may have blanks, keys have not. */
    private void note(String entity, String note, UnitDraft unit) {
        if (note.startsWith("unit=")) {
            noted.add(entity);
        }
        for (String pair : note.split(" (?=(?:unit|holder|concepts|confidence|rules|cites)=)")) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                continue;
            }
            String value = pair.substring(sign + 1);
            switch (pair.substring(0, sign)) {
                case "unit" -> unit.id(value);
                case "holder" -> unit.holder(value);
                case "concepts" ->
                    Arrays.stream(value.split(",")).forEach(c -> concept(c).ifPresent(unit::concept));
                case "confidence" -> {
                    if (value.matches("[01](\\.\\d+)?")) {
                        unit.confidence(Double.parseDouble(value));
                    }
                }
                case "rules" -> Arrays.stream(value.split(",")).forEach(unit::rule);
                case "cites" -> Arrays.stream(value.split(" \\| ")).forEach(unit::cite);
                default -> {}
            }
        }
    }

    /** The concept of a mention that stands for no other. */
    private Optional<ConceptId> only(String mention) {
        List<ConceptId> concepts = mentioned.getOrDefault(mention, List.of());
        return concepts.size() == 1 ? Optional.of(concepts.getFirst()) : Optional.empty();
    }

    /** A holder or a citation that the text names; where a note says them, the note knows better. */
    private void attached(String name, String from, String to) {
        Entity place = entities.get(to);
        if (place == null || noted.contains(from)) {
            return;
        }
        String words = place.span.cover(text.text());
        builder.find(from).ifPresent(u -> {
            if (name.equals("cites")) {
                u.cite(words);
            } else {
                u.holder(words);
            }
        });
    }

    private void relation(String name, String from, String to) {
        Optional<Relation.UnitKind> kind = RelationNames.ofUnits(name);
        Optional<Relation.ConceptKind> ofConcepts = RelationNames.ofConcepts(name);
        if (kind.isPresent()) {
            builder.relate(from, to, kind.get());
        } else if (ofConcepts.isPresent()) {
            only(from)
                    .ifPresent(a -> only(to).filter(b -> !b.equals(a))
                            .ifPresent(b -> document.relation(new Relation.OfConcepts(a, b, ofConcepts.get()))));
        } else if (name.equals("proposes")) {
            Entity person = entities.get(from);
            if (person != null && !hasSidecar) {
                Holder holder = new Holder(person.span.cover(text.text()));
                only(to).ifPresent(c -> document.relation(new Relation.Proposal(holder, c)));
            }
        } else if (name.equals("about")) {
            if (!noted.contains(from)) {
                mentioned
                        .getOrDefault(to, List.of())
                        .forEach(c -> builder.find(from).ifPresent(u -> u.concept(c)));
            }
        } else if (name.equals("heldBy") || name.equals("cites")) {
            attached(name, from, to);
        } else {
            strange.merge(name, 1, Integer::sum);
        }
    }
}
