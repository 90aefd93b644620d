package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.Golden;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Sheet;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Source;
import org.elenchus.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BratTest {
    private static final String TEXT = """
        Обучающийся регион 😀 понимается как место общего опыта.

        По мнению Хольма, обучающийся регион
        требует доверия [7]. Примеров такого региона почти нет.
        """;

    private static final Document DOCUMENT = new Document(
            "holm-1998",
            new Source("holm.txt", "text/plain", "0"),
            new Metadata("", List.of(), "", "", "", "ru"),
            TEXT,
            Alignment.identity(TEXT.length()),
            List.of(),
            List.of(),
            List.of(
                    new Paragraph(ParagraphKind.PROSE, new Span(0, TEXT.indexOf("\n\n"))),
                    new Paragraph(ParagraphKind.PROSE, new Span(TEXT.indexOf("По мнению"), TEXT.length()))),
            List.of(),
            List.of(new Citation(span("[7]"), "[7]", List.of())),
            List.of());

    private static final ConceptId REGION = new ConceptId("learning-region");
    private static final ConceptScheme SCHEME = new ConceptScheme(List.of(new Concept(
            REGION,
            List.of(new Label("ru", "обучающийся регион", true), new Label("en", "learning region", true)),
            List.of(),
            List.of(),
            List.of("R. Florida"),
            false)));

    private static final Annotations ANNOTATIONS = new Annotations(
            "mined",
            "0",
            List.of(
                    unit(
                            "u1",
                            UnitType.DEFINITION,
                            "Обучающийся регион 😀 понимается как место общего опыта",
                            Holder.AUTHOR,
                            null),
                    unit(
                            "u2",
                            UnitType.CRITERION,
                            "По мнению Хольма, обучающийся регион\nтребует доверия",
                            new Holder("Т. Хольм"),
                            null),
                    unit(
                            "u3",
                            UnitType.CRITICISM,
                            "Примеров такого региона почти нет",
                            Holder.CRITICS,
                            Topic.EVIDENCE)),
            List.of(
                    new Relation.OfUnits("u3", "u2", Relation.UnitKind.ATTACKS),
                    new Relation.OfUnits("u3", "gone", Relation.UnitKind.ATTACKS),
                    new Relation.Proposal(new Holder("Т. Хольм"), REGION)),
            List.of(mention("Обучающийся регион"), mention("обучающийся регион"), mention("такого региона")),
            List.of());

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static Mention mention(String words) {
        return new Mention(span(words), List.of(REGION), Mention.Kind.LABEL);
    }

    private static ArgumentUnit unit(String id, UnitType type, String quote, Holder holder, @Nullable Topic topic) {
        return new ArgumentUnit(
                id,
                type,
                span(quote),
                quote,
                List.of(REGION),
                holder,
                Optional.ofNullable(topic),
                id.equals("u2") ? List.of("[7]") : List.of(),
                "",
                "",
                "ru",
                0.75,
                List.of(new Vote("ru.some.rule", type, 1, "")));
    }

    private static Map<String, String> files() {
        Parcel parcel = new Parcel(List.of(new Parcel.Item(DOCUMENT, ANNOTATIONS)), SCHEME);
        return byName(new Brat().write(parcel, "ru"));
    }

    private static Map<String, String> byName(List<Sheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(Sheet::name, Sheet::text));
    }

    private static String ann() {
        return files().getOrDefault("holm-1998.ann", "");
    }

    @Test
    void annotationsReadAsTheyDid() {
        Golden.check("brat/holm-1998.ann", ann());
    }

    @Test
    void settingsReadAsTheyDid() {
        Map<String, String> settings = byName(new Brat().settings("ru"));
        Golden.check("brat/annotation.conf", settings.getOrDefault("annotation.conf", ""));
        Golden.check("brat/visual.conf", settings.getOrDefault("visual.conf", ""));
        assertThat(settings).containsKey("tools.conf");
    }

    @Test
    void theTextIsTheDocumentsOwn() {
        assertThat(files().get("holm-1998.txt")).isEqualTo(TEXT);
    }

    /** What brat's own loader demands of a line, read with code points as Python counts them. */
    @Test
    void everyFragmentIsTheTextUnderItsOffsets() {
        int[] points = TEXT.codePoints().toArray();
        List<String> marked = lines("T").toList();

        assertThat(marked).hasSizeGreaterThan(7).allSatisfy(line -> {
            String[] columns = line.split("\t", 3);
            List<String> covered = new ArrayList<>();
            for (String fragment :
                    columns[1].substring(columns[1].indexOf(' ') + 1).split(";")) {
                int start = Integer.parseInt(fragment.split(" ")[0]);
                int end = Integer.parseInt(fragment.split(" ")[1]);
                covered.add(new String(points, start, end - start));
            }
            assertThat(String.join(" ", covered)).isEqualTo(columns[2]);
            assertThat(covered).noneMatch(part -> part.contains("\n"));
        });
    }

    @Test
    void idsAreUniqueAndEveryLinkEndsSomewhere() {
        List<String> ids =
                ann().lines().map(l -> l.substring(0, l.indexOf('\t'))).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[TRAN#]\\d+"));
        assertThat(lines("R")).allSatisfy(line -> {
            for (String argument : line.split("\t")[1].split(" Arg[12]:")) {
                assertThat(argument.matches("[a-zA-Z-]+") || ids.contains(argument))
                        .as(line)
                        .isTrue();
            }
        });
    }

    @Test
    void everyTypeAndRelationUsedIsDeclared() {
        String conf = byName(new Brat().settings("en")).getOrDefault("annotation.conf", "");
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        for (String line : conf.lines().toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (!line.isEmpty()) {
                sections.computeIfAbsent(section, k -> new ArrayList<>()).add(line.split("\t")[0]);
            }
        }
        assertThat(lines("T").map(l -> l.split("[\t ]")[1])).isSubsetOf(sections.get("[entities]"));
        assertThat(lines("R").map(l -> l.split("[\t ]")[1])).isSubsetOf(sections.get("[relations]"));
    }

    @Test
    void aHolderIsFoundInAnyCase() {
        assertThat(lines("T").filter(l -> l.contains("Holder")))
                .singleElement()
                .asString()
                .endsWith("\tХольма");
        assertThat(lines("R").filter(l -> l.contains("heldBy"))).hasSize(1);
    }

    @Test
    void aUnitIsAboutTheMentionInsideIt() {
        String mention = lines("T")
                .filter(l -> l.endsWith("\tобучающийся регион"))
                .map(l -> l.substring(0, l.indexOf('\t')))
                .findFirst()
                .orElseThrow();

        assertThat(lines("R")).anyMatch(l -> l.endsWith("about Arg1:T2 Arg2:" + mention + "\t"));
    }

    private static Stream<String> lines(String prefix) {
        return ann().lines().filter(l -> l.startsWith(prefix));
    }
}
