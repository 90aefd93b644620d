package org.elenchus.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Edge;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.export.Samples;
import org.elenchus.text.Span;
import org.jspecify.annotations.Nullable;

/** Maps that the tests of this room share: a readable one in two languages, and generated ones of any size. */
final class MapSamples {
    private MapSamples() {}

    static final ArgumentMap SMALL = new ArgumentMap(
            Samples.LEARNING_REGION,
            "Обучающийся регион · learning region",
            List.of(
                    node(
                            1,
                            UnitType.DEFINITION,
                            "Обучающийся регион – это территория, на которой предприятия, школы и власти вместе"
                                    + " накапливают и передают знания",
                            "ru",
                            "Т. Хольм",
                            "Хольм 1998",
                            "41",
                            null,
                            0.93),
                    node(
                            2,
                            UnitType.DEFINITION,
                            "a learning region is a place where firms and public bodies improve by watching one"
                                    + " another",
                            "en",
                            "author",
                            "Berg 2004",
                            "7",
                            null,
                            0.88),
                    node(
                            3,
                            UnitType.CRITERION,
                            "плотная сеть доверительных связей между предприятиями одной округи",
                            "ru",
                            "author",
                            "Хольм 1998",
                            "43",
                            null,
                            0.81),
                    node(
                            4,
                            UnitType.CRITERION,
                            "institutions that reward sharing what has been learnt",
                            "en",
                            "author",
                            "Berg 2004",
                            "9",
                            null,
                            0.77),
                    node(
                            5,
                            UnitType.CRITERION,
                            "готовность местных властей признавать и исправлять ошибки",
                            "ru",
                            "author",
                            "Хольм 1998",
                            "44",
                            null,
                            0.69),
                    node(
                            6,
                            UnitType.CLAIM,
                            "Близость удешевляет передачу неявного знания, поэтому совместное обучение привязано к"
                                    + " месту",
                            "ru",
                            "author",
                            "Хольм 1998",
                            "45",
                            null,
                            0.72),
                    node(
                            7,
                            UnitType.CLAIM,
                            "shared routines let small firms do what only large laboratories could do alone",
                            "en",
                            "P. Novak",
                            "Berg 2004",
                            "12",
                            null,
                            0.64),
                    node(
                            8,
                            UnitType.CRITICISM,
                            "эмпирических подтверждений того, что такие регионы учатся быстрее прочих, почти нет",
                            "ru",
                            "critics",
                            "Лисина 2011",
                            "118",
                            Topic.EVIDENCE,
                            0.95),
                    node(
                            9,
                            UnitType.CRITICISM,
                            "the notion does not say how a declining region could ever become one",
                            "en",
                            "R. Adler",
                            "Adler 2009",
                            "233",
                            Topic.EXPLANATION,
                            0.90),
                    node(
                            10,
                            UnitType.CRITICISM,
                            "неясно, идёт ли речь о теории, о модели или о политической программе",
                            "ru",
                            "Лисина",
                            "Лисина 2011",
                            "120",
                            Topic.STATUS,
                            0.86),
                    node(
                            11,
                            UnitType.CRITICISM,
                            "Can a recipe drawn from three prosperous valleys be carried to a mining basin at all,"
                                + " where the firms are few, the trust is gone and those who could teach have left for"
                                + " the capital?",
                            "en",
                            "R. Adler",
                            "Adler 2009",
                            "235",
                            Topic.TRANSFERABILITY,
                            0.84),
                    node(
                            12,
                            UnitType.CRITICISM,
                            "тесные связи оборачиваются замкнутостью и мешают замечать чужие новшества",
                            "ru",
                            "author",
                            "Лисина 2011",
                            "124",
                            Topic.ADVERSE_EFFECT,
                            0.80),
                    node(
                            13,
                            UnitType.MERIT,
                            "Неоспоримое достоинство подхода – внимание к тому, чему нельзя научить по учебнику",
                            "ru",
                            "author",
                            "Лисина 2011",
                            "112",
                            null,
                            0.75),
                    node(
                            14,
                            UnitType.EXAMPLE,
                            "the watchmakers of the northern valleys trained each other's apprentices for two"
                                    + " generations",
                            "en",
                            "author",
                            "Berg 2004",
                            "15",
                            null,
                            0.70)),
            List.of(
                    new Edge("d-adler#u9", "d-berg#u2", UnitKind.ATTACKS),
                    new Edge("d-lisina#u10", "d-holm#u1", UnitKind.ATTACKS),
                    new Edge("d-lisina#u12", "d-holm#u3", UnitKind.ATTACKS),
                    new Edge("d-adler#u11", "d-adler#u9", UnitKind.SUPPORTS),
                    new Edge("d-berg#u14", "d-berg#u7", UnitKind.SUPPORTS),
                    new Edge("d-holm#u5", "d-holm#u3", UnitKind.ELABORATES),
                    new Edge("d-holm#u6", "d-holm#u1", UnitKind.ELABORATES)));

    /** Quotes that would break a careless writer of any format. */
    static final List<String> HOSTILE_QUOTES = List.of(
            "</script><img src=x onerror=\"alert(1)\">",
            "]]> <!-- --> &amp; &lt; <svg onload=alert(1)>",
            "[1, 2] {x: y} <b> 2*3 a_b_c @[z] #tag https://example.org/* // comment",
            "\"starts with a quote\" and a \\ backslash \\n and %s {0} ${x}",
            "=HYPERLINK(\"http://example.org\")",
            "line\nbreak\ttab\u0000nul\u2028separator \uD83D\uDE00 emoji \uD800 half",
            "P.A. and J.E. Ohm (A.v.E.) say e.g. this:that: ====== i.e. U.S.A.",
            "- a dash, + a plus, > a quote, === and --- and (1) and 1. at 10:30, т.е. И.В.",
            ":smile: .~. .^. ~ ^ ` ' ; | = -> +> _> >< <Argument>: text [Statement]: text",
            "оченьдлинноесловобезпробелов".repeat(12),
            "",
            " ");

    static final ArgumentMap HOSTILE = new ArgumentMap(
            Samples.LEARNING_REGION,
            "Title with </title><script>alert(1)</script> & \"quotes\" {0} [x] # --- \\",
            IntStream.range(0, HOSTILE_QUOTES.size())
                    .mapToObj(i -> node(
                            i + 1,
                            UnitType.values()[i % 6],
                            HOSTILE_QUOTES.get(i),
                            "en",
                            "O'Neil & \"Sons\" <" + i + ">",
                            "Be <b>\"x\"</b> {y} [z]",
                            "1<2",
                            i % 6 == 0 ? Topic.OTHER : null,
                            0.5))
                    .toList(),
            List.of(
                    new Edge("d-berg#u1", "d-berg#u2", UnitKind.ATTACKS),
                    new Edge("d-berg#u3", "d-berg#u3", UnitKind.ATTACKS),
                    new Edge("d-berg#u4", "d-berg#u5", UnitKind.SUPPORTS),
                    new Edge("d-berg#u5", "d-berg#u4", UnitKind.SUPPORTS),
                    new Edge("d-berg#u6", "d-berg#u5", UnitKind.ELABORATES)));

    private static Node node(
            int number,
            UnitType type,
            String quote,
            String language,
            String holder,
            String source,
            String page,
            @Nullable Topic topic,
            double confidence) {
        String document = switch (source.substring(0, 2)) {
            case "Хо" -> "d-holm";
            case "Be" -> "d-berg";
            case "Ad" -> "d-adler";
            default -> "d-lisina";
        };
        String id = "u" + number;
        ArgumentUnit unit = new ArgumentUnit(
                id,
                type,
                new Span(number * 1000, number * 1000 + quote.length()),
                quote,
                List.of(Samples.REGION),
                new Holder(holder),
                Optional.ofNullable(topic),
                number % 3 == 0 ? List.of("[" + number + "]") : List.of(),
                page,
                language.equals("ru") ? "Понятие и его границы" : "What the notion says",
                language,
                confidence,
                List.of(new Vote(
                        language + "." + type.label().toLowerCase(java.util.Locale.ROOT) + ".cue", type, 2, "cue")));
        return new Node(document + "#" + id, unit, document, source);
    }

    /** A map of any size, the same for the same numbers. */
    static ArgumentMap generated(int nodes, int edges) {
        return generated(nodes, edges, 7);
    }

    static ArgumentMap generated(int nodes, int edges, long seed) {
        Random random = new Random(seed);
        String[] words =
                "регион знания network of firms сеть and предприятий institutions обучение region доверие leads to изменениям социально-экономический"
                        .split(" ");
        List<Node> list = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            StringBuilder quote = new StringBuilder();
            for (int w = 0; w < 4 + random.nextInt(28); w++) {
                quote.append(w == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            UnitType type = UnitType.values()[Math.min(random.nextInt(9), 8) % 6];
            String source = List.of("Хо", "Be", "Ad", "Ли").get(i % 4) + " paper " + i % 11;
            list.add(node(
                    i + 1,
                    type,
                    quote.toString(),
                    i % 2 == 0 ? "ru" : "en",
                    i % 5 == 0 ? "critics" : "author",
                    source,
                    Integer.toString(random.nextInt(300)),
                    type == UnitType.CRITICISM ? Topic.values()[random.nextInt(9)] : null,
                    random.nextInt(1000) / 1000.0));
        }
        List<Edge> links = new ArrayList<>();
        for (int i = 0; i < edges; i++) {
            links.add(new Edge(
                    list.get(random.nextInt(nodes)).id(),
                    list.get(random.nextInt(nodes)).id(),
                    UnitKind.values()[random.nextInt(3)]));
        }
        return new ArgumentMap(Samples.LEARNING_REGION, "Generated map of " + nodes, list, links);
    }
}
