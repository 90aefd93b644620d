package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import javax.xml.parsers.DocumentBuilderFactory;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Sheet;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written is read by loaders of other people, and says there what it said here. */
class OtherLoadersTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path NODE = Path.of("src", "test", "node");
    private static final List<Long> SEEDS = List.of(1L, 7L, 42L, 99L);

    private static String only(ExchangeFormat format, Parcel parcel) {
        return format.writer().write(parcel, "en").getFirst().text();
    }

    private static List<ArgumentUnit> units(Parcel parcel) {
        return parcel.items().stream()
                .flatMap(i -> i.annotations().units().stream())
                .toList();
    }

    @Test
    void argdownsOwnParserReadsEveryStatementAndRelation() throws Exception {
        assumeThat(NODE.resolve("node_modules/@argdown/core"))
                .as("Argdown's parser is not installed: npm ci --prefix src/test/node")
                .exists();
        Path folder = Files.createDirectories(Path.of("target", "argdown-check"));
        List<String> command =
                new ArrayList<>(List.of("node", NODE.resolve("argdown.js").toString()));
        for (long seed : SEEDS) {
            Path file = folder.resolve(seed + ".argdown");
            Files.writeString(file, only(ExchangeFormat.ARGDOWN, Parcels.of(seed)));
            command.add(file.toString());
        }
        Path told = folder.resolve("told.jsonl");
        Process node = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();

        List<String> lines = Files.readAllLines(told);
        assertThat(lines).hasSameSizeAs(SEEDS);
        for (int i = 0; i < lines.size(); i++) {
            checkArgdown(Parcels.of(SEEDS.get(i)), JSON.readTree(lines.get(i)));
        }
    }

    private static void checkArgdown(Parcel parcel, JsonNode model) {
        assertThat(model.path("errors").asInt()).isZero();
        assertThat(model.path("statements").size()).isEqualTo(parcel.unitCount());
        for (Parcel.Item item : parcel.items()) {
            for (ArgumentUnit unit : item.annotations().units()) {
                JsonNode statement =
                        model.path("statements").path(item.document().id() + " " + unit.id());
                // Argdown leaves the tags in the text
                String words = unit.quote().strip().replaceAll("\\s+", " ");
                assertThat(statement.path("text").asText()).startsWith(words);
                assertThat(statement
                                .path("text")
                                .asText()
                                .substring(words.length())
                                .strip())
                        .matches("#[a-z]+( #[a-z-]+)?");
                assertThat(statement.path("data").path("holder").asText())
                        .isEqualTo(unit.holder().name());
                assertThat(statement.path("data").path("start").asInt())
                        .isEqualTo(unit.span().start());
            }
        }
        long links = parcel.items().stream()
                .flatMap(i -> i.links().stream())
                .filter(l -> l.kind() != Relation.UnitKind.ELABORATES)
                .count();
        assertThat(model.path("relations").size()).isEqualTo((int) links);
    }

    @Test
    void uimasOwnLoaderFindsEveryUnitAtItsPlace() throws Exception {
        for (long seed : SEEDS) {
            Parcel parcel = Parcels.of(seed);
            List<Sheet> sheets = ExchangeFormat.UIMA.writer().write(parcel, "en");
            for (int i = 0; i < sheets.size(); i++) {
                Parcel.Item item = parcel.items().get(i);
                CAS cas = CasCreationUtils.createCas(declared(sheets.get(i)), null, null);
                byte[] bytes = sheets.get(i).text().getBytes(StandardCharsets.UTF_8);
                new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(bytes), cas);

                assertThat(cas.getDocumentText()).isEqualTo(item.document().text());
                Type unit = cas.getTypeSystem().getType("custom.Unit");
                List<String> found = new ArrayList<>();
                for (AnnotationFS a : cas.getAnnotationIndex(unit)) {
                    found.add(a.getFeatureValueAsString(unit.getFeatureByBaseName("kind")) + " " + a.getCoveredText());
                }
                assertThat(found)
                        .containsExactlyElementsOf(item.annotations().units().stream()
                                .map(u -> u.type().label() + " " + u.quote())
                                .toList());
                Type relation = cas.getTypeSystem().getType("custom.UnitRelation");
                assertThat(cas.getAnnotationIndex(relation).size())
                        .isEqualTo(item.links().size());
                for (AnnotationFS r : cas.getAnnotationIndex(relation)) {
                    AnnotationFS target = (AnnotationFS) r.getFeatureValue(relation.getFeatureByBaseName("Dependent"));
                    // INCEpTION draws a relation where its target stands
                    assertThat(r.getBegin()).isEqualTo(target.getBegin());
                    assertThat(r.getEnd()).isEqualTo(target.getEnd());
                }
            }
        }
    }

    /** The layers as a project in INCEpTION would have them: the loader wants them known before it reads. */
    private static TypeSystemDescription declared(Sheet sheet) throws IOException {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (JsonNode declared : JSON.readTree(sheet.text()).path("%TYPES")) {
            TypeDescription type = types.addType(
                    declared.path("%NAME").asText(),
                    "",
                    declared.path("%SUPER_TYPE").asText());
            for (JsonNode feature : declared) {
                if (feature.isObject()) {
                    type.addFeature(
                            feature.path("%NAME").asText(),
                            "",
                            feature.path("%RANGE").asText());
                }
            }
        }
        return types;
    }

    @Test
    void aGraphLibraryReadsTheGraphByItsPublishedSchema() {
        for (long seed : SEEDS) {
            Parcel parcel = Parcels.of(seed);
            Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
            GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
            importer.setSchemaValidation(true);
            importer.setVertexFactory(id -> id);
            Map<String, String> labels = new HashMap<>();
            importer.addVertexAttributeConsumer((node, value) -> {
                if (node.getSecond().equals("label")) {
                    labels.put(node.getFirst(), value.getValue());
                }
            });
            importer.importGraph(graph, new StringReader(only(ExchangeFormat.GRAPHML, parcel)));

            assertThat(graph.vertexSet())
                    .hasSize(parcel.unitCount() + parcel.concepts().size());
            for (Parcel.Item item : parcel.items()) {
                item.annotations()
                        .units()
                        .forEach(u ->
                                assertThat(labels.get(GraphMl.id(item, u.id()))).isEqualTo(u.quote()));
                item.links()
                        .forEach(l -> assertThat(
                                        graph.containsEdge(GraphMl.id(item, l.from()), GraphMl.id(item, l.to())))
                                .isTrue());
            }
        }
    }

    @Test
    void anRdfLibraryReadsTheConceptSchemeWithAllLabels() throws IOException {
        Parcel parcel = Parcels.of(3);
        Model model = Rio.parse(new StringReader(only(ExchangeFormat.SKOS, parcel)), "urn:x:", RDFFormat.TURTLE);

        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT))
                .hasSize(parcel.scheme().concepts().size());
        for (Concept concept : parcel.scheme().concepts()) {
            concept.labels()
                    .forEach(l -> assertThat(model.objects().stream().map(Object::toString))
                            .contains("\"" + l.text() + "\"@" + l.language()));
        }
    }

    /** The terms that we use of the context that W3C publishes, so that no test needs the network. */
    private static final String CONTEXT = """
        {"oa":"http://www.w3.org/ns/oa#","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
         "as":"http://www.w3.org/ns/activitystreams#","dc":"http://purl.org/dc/elements/1.1/",
         "id":{"@id":"@id","@type":"@id"},"type":{"@id":"@type","@type":"@vocab"},
         "Annotation":"oa:Annotation","TextualBody":"oa:TextualBody","SpecificResource":"oa:SpecificResource",
         "TextQuoteSelector":"oa:TextQuoteSelector","TextPositionSelector":"oa:TextPositionSelector",
         "AnnotationPage":"as:OrderedCollectionPage",
         "classifying":"oa:classifying","tagging":"oa:tagging","describing":"oa:describing",
         "linking":"oa:linking","identifying":"oa:identifying",
         "items":{"@id":"as:items","@type":"@id","@container":"@list"},
         "body":{"@id":"oa:hasBody","@type":"@id"},"target":{"@id":"oa:hasTarget","@type":"@id"},
         "source":{"@id":"oa:hasSource","@type":"@id"},"selector":{"@id":"oa:hasSelector","@type":"@id"},
         "motivation":{"@id":"oa:motivatedBy","@type":"@vocab"},"purpose":{"@id":"oa:hasPurpose","@type":"@vocab"},
         "exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix","start":"oa:start","end":"oa:end",
         "value":"rdf:value","format":"dc:format"}\
        """;

    @Test
    void aJsonLdLibraryFindsEveryAnnotationWithItsWords() throws IOException {
        assumeThat(Locale.getDefault().getLanguage())
                .as("the JSON-LD library itself cannot work where I has no dot below: with Turkish letters")
                .isNotEqualTo("tr");
        String oa = "http://www.w3.org/ns/oa#";
        for (long seed : SEEDS) {
            Parcel parcel = Parcels.of(seed);
            String text = only(ExchangeFormat.WEB_ANNOTATION, parcel)
                    .replaceFirst("\"http://www.w3.org/ns/anno.jsonld\"", Matcher.quoteReplacement(CONTEXT));
            Model model = Rio.parse(new StringReader(text), "urn:x:", RDFFormat.JSONLD);
            var values = SimpleValueFactory.getInstance();

            long links =
                    parcel.items().stream().mapToLong(i -> i.links().size()).sum();
            long mentions = parcel.items().stream()
                    .mapToLong(i -> i.annotations().mentions().size())
                    .sum();
            assertThat(model.filter(null, RDF.TYPE, values.createIRI(oa, "Annotation")))
                    .hasSize((int) (parcel.unitCount() + links + mentions));
            assertThat(model.filter(null, values.createIRI(oa, "exact"), null).objects())
                    .extracting(v -> v.stringValue())
                    .containsAll(units(parcel).stream().map(ArgumentUnit::quote).toList());
            assertThat(model.filter(null, values.createIRI(oa, "motivatedBy"), values.createIRI(oa, "linking")))
                    .hasSize((int) links);
        }
    }

    /** arguebuf refuses keys that its messages have not; these are those of its published schema. */
    @Test
    void arguebufKnowsEveryKey() throws IOException {
        for (long seed : SEEDS) {
            JsonNode graph = JSON.readTree(only(ExchangeFormat.ARGUEBUF, Parcels.of(seed)));
            keys(
                    graph,
                    "nodes",
                    "edges",
                    "resources",
                    "participants",
                    "analysts",
                    "majorClaim",
                    "schemaVersion",
                    "libraryVersion",
                    "metadata",
                    "userdata");
            for (JsonNode node : graph.path("nodes")) {
                keys(node, "atom", "scheme", "metadata", "userdata");
                assertThat(node.has("atom")).isNotEqualTo(node.has("scheme"));
                keys(node.path("atom"), "text", "reference", "participant");
                keys(node.path("atom").path("reference"), "resource", "offset", "text");
                keys(node.path("scheme"), "support", "attack", "preference", "rephrase", "premiseDescriptors");
                if (node.path("atom").has("participant")) {
                    assertThat(graph.path("participants")
                                    .has(node.path("atom").path("participant").asText()))
                            .isTrue();
                }
            }
            for (JsonNode edge : graph.path("edges")) {
                keys(edge, "source", "target", "metadata", "userdata");
                assertThat(graph.path("nodes").has(edge.path("source").asText()))
                        .isTrue();
                assertThat(graph.path("nodes").has(edge.path("target").asText()))
                        .isTrue();
            }
            graph.path("resources")
                    .forEach(r -> keys(r, "text", "title", "source", "timestamp", "metadata", "userdata"));
            graph.path("participants")
                    .forEach(p -> keys(
                            p, "name", "username", "email", "url", "location", "description", "metadata", "userdata"));
        }
    }

    private static void keys(JsonNode message, String... known) {
        List<String> keys = new ArrayList<>();
        message.fieldNames().forEachRemaining(keys::add);
        assertThat(known).containsAll(keys);
    }

    @Test
    void theSchemeComesBackFromSkos() {
        Parcel parcel = Parcels.of(3);

        assertThat(new Skos().read(new Skos().write(parcel, "en")).parcel().scheme())
                .isEqualTo(parcel.scheme());
    }

    @Test
    void openNlpReadsTheTokensAndTheirPlaces() throws IOException {
        String text = "Регион 😀 учится.";
        Sentence sentence = new Sentence(
                new Span(0, text.length()),
                "ru",
                0,
                List.of(
                        new Token(new Span(0, 6), "Регион", "регион", "NOUN", "Case=Nom|Gender=Masc"),
                        new Token(new Span(7, 9), "😀", "😀", "SYM", ""),
                        new Token(new Span(10, 16), "учится", "учиться", "VERB", ""),
                        new Token(new Span(16, 17), ".", ".", "PUNCT", "")));
        Parcel.Item one = Parcels.textOf("smile", text, new Span(10, 16));
        Parcel parcel = new Parcel(
                List.of(new Parcel.Item(one.document(), one.annotations(), List.of(sentence))),
                org.elenchus.concept.ConceptScheme.EMPTY);
        byte[] bytes = only(ExchangeFormat.CONLLU, parcel).getBytes(StandardCharsets.UTF_8);

        try (ConlluStream stream = new ConlluStream(() -> new ByteArrayInputStream(bytes))) {
            ConlluSentence read = stream.read();
            assertThat(read.getWordLines()).extracting(w -> w.getForm()).containsExactly("Регион", "😀", "учится", ".");
            assertThat(read.getWordLines().get(2).getMisc())
                    .isEqualTo("SpaceAfter=No|Offset=9:15|Unit=B-Claim|UnitId=u1|Holder=author");
            assertThat(stream.read()).isNull();
        }
    }

    @Test
    void bibTexAndCslAreReadByOthers() throws Exception {
        Parcel parcel = Parcels.of(5);
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(only(ExchangeFormat.BIBTEX, parcel)));
        long quoted = parcel.items().stream()
                .filter(i -> !i.annotations().units().isEmpty())
                .count();

        assertThat((long) database.getEntries().size()).isGreaterThanOrEqualTo(quoted);
        assertThat(JSON.readTree(only(ExchangeFormat.CSL_JSON, parcel)).size())
                .isEqualTo(database.getEntries().size());
    }

    @Test
    void aTableHasARowForEachUnit() throws IOException {
        Parcel parcel = Parcels.of(11);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(only(ExchangeFormat.CSV, parcel)))) {
            assertThat(parser.getRecords())
                    .extracting(r -> r.get("id"))
                    .containsExactlyElementsOf(
                            units(parcel).stream().map(ArgumentUnit::id).toList());
        }
    }

    @Test
    void mindMapsAndTeiAreWellFormedAndPointAtWhatIsThere() throws Exception {
        for (long seed : SEEDS) {
            Parcel parcel = Parcels.of(seed);
            Document map = xml(only(ExchangeFormat.FREEMIND, parcel));
            Map<String, String> texts = attributes(map.getElementsByTagName("node"), "ID", "TEXT");
            attributes(map.getElementsByTagName("arrowlink"), "DESTINATION", "DESTINATION")
                    .keySet()
                    .forEach(to -> assertThat(texts).containsKey(to));
            for (Parcel.Item item : parcel.items()) {
                item.annotations()
                        .units()
                        .forEach(u -> assertThat(texts)
                                .containsEntry("ID_" + item.document().id() + "_" + u.id(), u.quote()));
            }
            checkTei(parcel);
        }
    }

    private static void checkTei(Parcel parcel) throws Exception {
        List<Sheet> sheets = ExchangeFormat.TEI.writer().write(parcel, "en");
        for (Sheet sheet : sheets) {
            Document tei = xml(sheet.text());
            int[] points = tei.getElementsByTagName("ab")
                    .item(0)
                    .getTextContent()
                    .codePoints()
                    .toArray();
            NodeList spans = tei.getElementsByTagName("span");
            for (int i = 0; i < spans.getLength(); i++) {
                Element span = (Element) spans.item(i);
                String[] range = span.getAttribute("target")
                        .replaceAll("[^0-9,]", "")
                        .substring(1)
                        .split(",");
                String covered = new String(points, Integer.parseInt(range[0]), Integer.parseInt(range[1]));
                assertThat(covered).isEqualTo(span.getTextContent());
            }
        }
    }

    private static Map<String, String> attributes(NodeList nodes, String key, String value) {
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (element.hasAttribute(key)) {
                found.put(element.getAttribute(key), element.getAttribute(value));
            }
        }
        return found;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
