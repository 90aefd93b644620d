package org.elenchus.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/** Dossiers from the texts of {@code corpus/} and their gold annotation, which no change of the miner touches. */
public final class CorpusGold {
    public static final ConceptId REGION = new ConceptId("learning-region");
    public static final Concept LEARNING_REGION = concept("learning-region", "обучающийся регион", "learning region");
    private static final Path CORPUS = Path.of("corpus");
    private static final Map<String, Pattern> NAMES = Map.of(
            "learning-region", Pattern.compile("(?iU)learning regions?|обучающ\\w+ регион\\w*"),
            "industrial-district", Pattern.compile("(?iU)industrial districts?|промышленн\\w+ округ\\w*"),
            "learning-economy", Pattern.compile("(?iU)learning economy|обучающ\\w+ экономик\\w*"));

    private CorpusGold() {}

    private static Concept concept(String id, String russian, String english) {
        return new Concept(
                new ConceptId(id),
                List.of(new Label("ru", russian, true), new Label("en", english, true)),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** What the gold says of the learning region; nothing is taken for the same unless its words are. */
    public static Dossier learningRegion() throws IOException {
        ConceptScheme scheme = new ConceptScheme(List.of(
                LEARNING_REGION,
                concept("industrial-district", "промышленный округ", "industrial district"),
                concept("learning-economy", "обучающаяся экономика", "learning economy")));
        DossierMaker maker = new DossierMaker(LEARNING_REGION, scheme, units -> List.of(), CorpusGold::sentences);
        for (String name : List.of("learning-region-reply-en", "learning-region-critique-ru")) {
            Document document = document(name);
            maker.take(document, annotations(name, document));
        }
        return maker.dossier();
    }

    /** Ends at a mark before a capital; enough for these texts. */
    static List<Span> sentences(String paragraph, String language) {
        List<Span> sentences = new ArrayList<>();
        Matcher sentence =
                Pattern.compile("(?U)\\S.*?(?:[.?!](?=\\s+\\p{Lu})|$)").matcher(paragraph);
        while (sentence.find()) {
            sentences.add(new Span(sentence.start(), sentence.end()));
        }
        return sentences;
    }

    private static Document document(String name) throws IOException {
        String file = Files.readString(CORPUS.resolve("texts/" + name + ".md"));
        String head = file.substring(0, file.indexOf("\n---", 4));
        String text = file.substring(file.indexOf("\n---", 4) + 5).strip();
        String language = field(head, "lang");
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        Matcher block = Pattern.compile("\\S(?s:.*?)(?=\\n\\n|$(?!.|\\n))").matcher(text);
        List<Integer> heads = new ArrayList<>();
        while (block.find()) {
            boolean isHead = block.group().startsWith("#");
            boolean isEntry = block.group().matches("(?s)(?:\\[?\\d+[.\\]]|Keywords|Ключевые).*");
            ParagraphKind kind =
                    isHead ? ParagraphKind.HEADING : isEntry ? ParagraphKind.REFERENCE : ParagraphKind.PROSE;
            paragraphs.add(new Paragraph(kind, new Span(block.start(), block.end())));
            if (isHead) {
                heads.add(block.start());
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : text.length();
            String heading =
                    text.substring(heads.get(i)).lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
            String own = heading.equals("Summary") ? "en" : language;
            sections.add(new Section(SectionKind.BODY, heading, 1, own, new Span(heads.get(i), end)));
        }
        Matcher entry = Pattern.compile("(?m)^\\[?(\\d+)[.\\]]\\s+(\\p{Lu}.+)$").matcher(text);
        while (entry.find()) {
            references.add(reference(entry));
        }
        List<Citation> citations = new ArrayList<>();
        Matcher marker = Pattern.compile("\\[(\\d+)[^\\]]*\\]").matcher(text);
        while (marker.find()) {
            citations.add(new Citation(
                    new Span(marker.start(), marker.end()), marker.group(), List.of("r" + marker.group(1))));
        }
        Metadata metadata = new Metadata(
                field(head, "title"),
                List.of(field(head, "authors").replaceAll("[\\[\\]]", "").split(",\\s*")),
                field(head, "year"),
                "",
                field(head, "journal"),
                language);
        return new Document(
                name,
                new Source(name + ".md", "text/markdown", "0"),
                metadata,
                text,
                Alignment.identity(text.length()),
                List.of(new Page("", new Span(0, text.length()))),
                sections,
                paragraphs,
                references,
                citations,
                List.of());
    }

    private static Reference reference(Matcher entry) {
        Matcher who = Pattern.compile("^[\\p{L}'-]+,?\\s+(?:\\p{Lu}\\.\\s?-?)+").matcher(entry.group(2));
        Matcher year = Pattern.compile("(?:19|20)\\d\\d").matcher(entry.group(2));
        boolean isKnown = who.find();
        return new Reference(
                "r" + entry.group(1),
                entry.group(1),
                entry.group(),
                isKnown ? List.of(who.group().strip()) : List.of(),
                year.find() ? year.group() : "",
                isKnown
                        ? entry.group(2)
                                .substring(who.end())
                                .split("(?<=\\p{Ll})[.?] |//")[0]
                                .strip()
                        : "",
                new Span(entry.start(), entry.end()));
    }

    private static String field(String head, String name) {
        Matcher field = Pattern.compile("(?m)^" + name + ":\\s*(.*)$").matcher(head);
        return field.find() ? field.group(1).strip().replaceAll("^\"|\"$", "") : "";
    }

    private static Annotations annotations(String name, Document document) throws IOException {
        JsonMapper json = new JsonMapper();
        List<ArgumentUnit> units = new ArrayList<>();
        int from = 0;
        for (String line : Files.readAllLines(CORPUS.resolve("gold/" + name + ".jsonl"))) {
            JsonNode gold = json.readTree(line);
            String quote = gold.get("quote").asText();
            int at = document.text().indexOf(quote, from);
            from = at;
            List<ConceptId> about = new ArrayList<>();
            gold.get("concepts").forEach(c -> about.add(new ConceptId(c.asText())));
            if (about.contains(REGION)) {
                units.add(unit(gold, new Span(at, at + quote.length()), about, document));
            }
        }
        Set<String> present = new HashSet<>();
        units.forEach(u -> present.add(u.id()));
        List<Relation> relations = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS.resolve("gold/" + name + ".relations.jsonl"))) {
            relation(json.readTree(line)).filter(r -> isWhole(r, present)).ifPresent(relations::add);
        }
        return new Annotations("gold", "0", units, relations, mentions(document.text()), List.of());
    }

    private static ArgumentUnit unit(JsonNode gold, Span span, List<ConceptId> about, Document document) {
        List<String> cites = new ArrayList<>();
        gold.get("cites").forEach(c -> cites.add(c.asText()));
        return new ArgumentUnit(
                gold.get("id").asText(),
                UnitType.parse(gold.get("type").asText()).orElseThrow(),
                span,
                span.cover(document.text()),
                about,
                new Holder(gold.get("holder").asText()),
                Topic.parse(gold.get("topic").asText()),
                cites,
                "",
                document.sectionAt(span.start()).heading(),
                document.sectionAt(span.start()).language(),
                1,
                List.of());
    }

    private static Optional<Relation> relation(JsonNode gold) {
        String kind = gold.get("kind").asText();
        String from = gold.get("from").asText();
        String to = gold.get("to").asText();
        if (kind.equals("proposes")) {
            return Optional.of(new Relation.Proposal(new Holder(from), new ConceptId(to)));
        }
        for (Relation.UnitKind unitKind : Relation.UnitKind.values()) {
            if (unitKind.label().equals(kind)) {
                return Optional.of(new Relation.OfUnits(from, to, unitKind));
            }
        }
        return java.util.Arrays.stream(Relation.ConceptKind.values())
                .filter(k -> k.label().equals(kind))
                .findFirst()
                .map(k -> new Relation.OfConcepts(new ConceptId(from), new ConceptId(to), k));
    }

    private static boolean isWhole(Relation relation, Set<String> units) {
        return !(relation instanceof Relation.OfUnits of) || (units.contains(of.from()) && units.contains(of.to()));
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        NAMES.forEach((id, name) -> {
            Matcher place = name.matcher(text);
            while (place.find()) {
                mentions.add(new Mention(
                        new Span(place.start(), place.end()), List.of(new ConceptId(id)), Mention.Kind.LABEL));
            }
        });
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }
}
