package org.elenchus.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.Link;
import org.elenchus.dossier.Moment;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Proposal;
import org.elenchus.dossier.Quote;
import org.elenchus.dossier.SourcePaper;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Block;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Group;
import org.elenchus.report.Report.Section;
import org.elenchus.report.Report.Text;

/** Lays a dossier out as a report: first what the concept is, then what speaks against it, then its time and its papers. */
final class DossierReport {
    private final Dossier dossier;
    private final Words words;
    private final Lines lines;

    private DossierReport(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        this.lines = new Lines(words);
    }

    static Report of(Dossier dossier, Words words) {
        return new DossierReport(dossier, words).report();
    }

    private Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("origin", 0, origin()));
        sections.add(new Section(
                "definitions",
                words.get("definitions"),
                dossier.definitions().size(),
                true,
                orNone("definitions", points(dossier.definitions()))));
        sections.add(section("criteria", dossier.criteria().size(), points(dossier.criteria())));
        sections.add(section("claims", dossier.claims().size(), points(dossier.claims())));
        sections.add(section("merits", dossier.merits().size(), points(dossier.merits())));
        sections.add(section("examples", dossier.examples().size(), points(dossier.examples())));
        sections.add(section("criticisms", dossier.criticisms().size(), criticisms()));
        sections.add(section("unanswered", dossier.unanswered().size(), unanswered()));
        sections.add(section("descendants", 0, links(dossier.descendants())));
        if (!dossier.neighbours().isEmpty()) {
            sections.add(section("neighbours", 0, links(dossier.neighbours())));
        }
        sections.add(section("timeline", 0, timeline()));
        sections.add(section("publications", dossier.papers().size(), papers()));
        if (!dossier.cited().isEmpty()) {
            sections.add(section("cited", dossier.cited().size(), cited()));
        }
        return new Report(
                words.language(),
                words.get("dossier"),
                capitalised(dossier.concept().label(words.language())),
                subtitles(),
                facts(),
                sections,
                words.get("dossier.made"));
    }

    private Section section(String id, int count, List<Block> blocks) {
        return new Section(id, words.get(id), count, false, orNone(id, blocks));
    }

    /** A section without anything says so. */
    private List<Block> orNone(String id, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            return blocks;
        }
        String key = "found.none." + id;
        return List.of(new Report.Note(words.get(words.keys().contains(key) ? key : "found.none")));
    }

    private List<Text> subtitles() {
        String title = dossier.concept().label(words.language());
        return dossier.concept().labels().stream()
                .filter(l -> l.preferred() && !l.text().equals(title))
                .map(l -> new Text(l.text(), l.language()))
                .toList();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        List<Quote> quotes = dossier.quotes();
        facts.add(words.get("statements") + ": " + quotes.size());
        facts.add(words.get("papers") + ": " + dossier.papers().size());
        if (!quotes.isEmpty()) {
            facts.add(words.get("languages") + ": "
                    + quotes.stream()
                            .map(q -> q.passage().language())
                            .distinct()
                            .sorted()
                            .map(this::languageName)
                            .collect(Collectors.joining(", ")));
        }
        List<String> years = dossier.papers().stream()
                .map(p -> p.year().replaceAll("\\D", ""))
                .filter(y -> !y.isEmpty())
                .sorted()
                .toList();
        if (!years.isEmpty()) {
            facts.add(words.get("years") + ": " + years.getFirst()
                    + (years.getFirst().equals(years.getLast()) ? "" : "–" + years.getLast()));
        }
        int criticisms = dossier.criticisms().size();
        if (criticisms > 0) {
            facts.add(words.get("criticisms") + ": " + criticisms + ", "
                    + words.get(
                            "answered.count", criticisms - dossier.unanswered().size(), criticisms));
        }
        return facts;
    }

    /** Russian writes languages small. */
    private String languageName(String code) {
        String name = words.languageName(code);
        return words.language().equals("ru") ? name.toLowerCase(Locale.ROOT) : name;
    }

    private List<Block> origin() {
        List<Block> blocks = new ArrayList<>();
        for (Proposal proposal : dossier.proposals()) {
            blocks.add(evidence(words.get("proposed.by", words.holder(proposal.holder())), proposal.evidence()));
        }
        blocks.addAll(links(dossier.origins()));
        if (!dossier.concept().proposedBy().isEmpty()) {
            blocks.add(new Report.Note(words.get(
                    "scheme.proposed", String.join(", ", dossier.concept().proposedBy()))));
        }
        return blocks;
    }

    private List<Block> links(List<Link> links) {
        List<Block> blocks = new ArrayList<>();
        for (Link link : links) {
            String key = (link.isFromHere() ? "link.from." : "link.to.")
                    + link.kind().name();
            blocks.add(evidence(words.get(key, link.other().label(words.language())), link.evidence()));
        }
        return blocks;
    }

    private Entry evidence(String lead, List<Passage> passages) {
        List<Report.Line> all = passages.stream().map(lines::of).toList();
        List<Group> more = all.size() > 1 ? List.of(new Group("", all.subList(1, all.size()))) : List.of();
        return new Entry("", lead, all.getFirst(), List.of(), more);
    }

    private List<Block> points(List<Point> points) {
        return points.stream().<Block>map(p -> lines.of(p, false)).toList();
    }

    private List<Block> criticisms() {
        Map<Topic, List<Point>> byTopic = byTopic(dossier.criticisms());
        List<Block> blocks = new ArrayList<>();
        byTopic.forEach((topic, points) -> {
            blocks.add(new Report.Heading(capitalised(words.topic(topic)), points.size()));
            blocks.add(new Report.Note(parties(points)));
            points.forEach(p -> blocks.add(lines.of(p, true)));
        });
        return blocks;
    }

    /** Those who raise the points and those who answer them. */
    private String parties(List<Point> points) {
        String raised = words.get("raised.by") + ": " + names(points.stream().flatMap(p -> p.quotes().stream()));
        String answered = names(points.stream().flatMap(p -> p.against().stream()));
        return raised + ". "
                + (answered.isEmpty() ? words.get("no.answer") : words.get("answered.by") + ": " + answered) + ".";
    }

    private String names(Stream<Quote> quotes) {
        return quotes.map(lines::who).distinct().collect(Collectors.joining("; "));
    }

    private List<Block> unanswered() {
        List<Block> blocks = new ArrayList<>();
        if (!dossier.unanswered().isEmpty()) {
            blocks.add(new Report.Note(words.get("unanswered.note")));
        }
        byTopic(dossier.unanswered()).forEach((topic, points) -> {
            blocks.add(new Report.Heading(capitalised(words.topic(topic)), points.size()));
            points.forEach(p -> blocks.add(new Report.Pointer(lines.shortened(p.lead()))));
        });
        return blocks;
    }

    private static Map<Topic, List<Point>> byTopic(List<Point> criticisms) {
        return criticisms.stream()
                .collect(Collectors.groupingBy(
                        p -> p.topic().orElse(Topic.OTHER), () -> new EnumMap<>(Topic.class), Collectors.toList()));
    }

    private List<Block> timeline() {
        return dossier.timeline().stream().<Block>map(this::moment).toList();
    }

    private Report.Dated moment(Moment moment) {
        Map<UnitType, Integer> counts = new TreeMap<>(Comparator.comparingInt(UnitType.READING_ORDER::indexOf));
        moment.quotes().forEach(q -> counts.merge(q.type(), 1, Integer::sum));
        String summary = counts.entrySet().stream()
                .map(e -> words.types(e.getKey()).toLowerCase(Locale.ROOT) + ": " + e.getValue())
                .collect(Collectors.joining(", "));
        return new Report.Dated(
                moment.year().isEmpty() ? words.get("undated") : moment.year(),
                moment.name(),
                moment.isReported() ? words.get("reported.work") + "; " + summary : summary,
                moment.quotes().stream().map(Quote::number).sorted().toList(),
                lines.shortened(moment.quotes().getFirst()));
    }

    private List<Block> papers() {
        Map<SourcePaper, Integer> counts = new LinkedHashMap<>();
        dossier.papers().forEach(p -> counts.put(p, 0));
        dossier.quotes().forEach(q -> counts.merge(q.passage().paper(), 1, Integer::sum));
        List<Block> blocks = new ArrayList<>();
        counts.forEach((paper, count) -> blocks.add(new Report.Publication(
                paper.entry().key(),
                new Text(paper.entry().work().full(), paper.entry().work().language()),
                words.get("statements") + ": " + count + " · " + paper.fileName())));
        return blocks;
    }

    private List<Block> cited() {
        return dossier.cited().stream()
                .<Block>map(w -> new Report.Publication(
                        w.entry().key(),
                        new Text(w.entry().work().full(), w.entry().work().language()),
                        ""))
                .toList();
    }

    private static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
