package org.elenchus.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Quote;
import org.elenchus.paraphrase.Cluster;
import org.elenchus.paraphrase.NearSame;
import org.elenchus.paraphrase.Objection;
import org.elenchus.paraphrase.Objections;
import org.elenchus.paraphrase.Statement;
import org.elenchus.paraphrase.StatementReader;

/** Makes a comparison of dossiers, one for each concept. For one thread. */
public final class ComparisonMaker {
    private static final Pattern CONTRAST = Pattern.compile(
            "(?iu)\\b(?:в отличие от|тогда как|напротив|unlike|whereas|in contrast|as opposed to|rather than)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Dossier> dossiers;
    private final StatementReader reader;
    private final Objections objections = Objections.load();
    private final List<Row> rows = new ArrayList<>();

    /** A point and the column it belongs to. */
    private record Placed(int column, Point point) {}

    private ComparisonMaker(List<Dossier> dossiers, StatementReader reader) {
        this.dossiers = dossiers;
        this.reader = reader;
    }

    /** @param dossiers of the concepts, in the order of the columns */
    public static Comparison of(List<Dossier> dossiers, StatementReader reader) {
        ComparisonMaker maker = new ComparisonMaker(List.copyOf(dossiers), reader);
        maker.plain(Aspect.DEFINITION, Dossier::definitions);
        maker.criteria();
        maker.criticisms();
        maker.plain(Aspect.MERIT, Dossier::merits);
        maker.row(Aspect.PROPONENT, maker.cells(ComparisonMaker::proponents));
        maker.plain(Aspect.EXAMPLE, Dossier::examples);
        maker.row(Aspect.DERIVATION, maker.cells(ComparisonMaker::derivation));
        return new Comparison(dossiers.stream().map(Dossier::concept).toList(), maker.rows);
    }

    private void plain(Aspect aspect, Function<Dossier, List<Point>> points) {
        row(aspect, cells(d -> best(points.apply(d)).map(ComparisonMaker::said).toList()));
    }

    private List<List<Said>> cells(Function<Dossier, List<Said>> cell) {
        return dossiers.stream().map(cell).toList();
    }

    private List<List<Said>> cells(Collection<Placed> placed) {
        List<List<Said>> cells = new ArrayList<>();
        dossiers.forEach(d -> cells.add(new ArrayList<>()));
        placed.forEach(p -> cells.get(p.column()).add(said(p.point())));
        return cells;
    }

    private void row(Aspect aspect, List<List<Said>> cells) {
        row(new Row(aspect, Optional.empty(), Optional.empty(), cells));
    }

    private void row(Row row) {
        if (!row.filled().isEmpty()) {
            rows.add(row);
        }
    }

    /** What most papers say first, then what is surest. */
    private static Stream<Point> best(List<Point> points) {
        return points.stream()
                .sorted(Comparator.comparingInt((Point p) -> p.papers().size())
                        .thenComparingInt(p -> p.quotes().size())
                        .thenComparingDouble(p -> p.lead().confidence())
                        .reversed());
    }

    private static Said said(Point point) {
        Quote lead = point.lead();
        return new Said(
                "",
                lead.passage(),
                lead.reference(),
                point.quotes().size(),
                point.papers().size());
    }

    private List<Placed> placed(Function<Dossier, List<Point>> points) {
        List<Placed> placed = new ArrayList<>();
        for (int column = 0; column < dossiers.size(); column++) {
            int at = column;
            best(points.apply(dossiers.get(column))).forEach(p -> placed.add(new Placed(at, p)));
        }
        return placed;
    }

    /** The statement of a point, as said of no concept in particular, so that it can meet what is said of another. */
    private Statement statement(Placed placed) {
        Passage passage = placed.point().lead().passage();
        ConceptId concept = dossiers.get(placed.column()).concept().id();
        Statement said = reader.read(passage.text(), passage.language(), List.of(concept));
        return new Statement(said.sequence(), said.words(), said.denied(), said.denies(), Set.of());
    }

    private void criteria() {
        List<Placed> criteria = placed(Dossier::criteria);
        List<Statement> statements = criteria.stream().map(this::statement).toList();
        Set<Integer> told = new HashSet<>();
        for (Cluster cluster : NearSame.ofOneConcept().clusters(statements)) {
            List<Placed> members = members(cluster, criteria);
            if (columns(members) > 1 && !isContrast(members)) {
                row(Aspect.SHARED_CRITERION, cells(members));
                cluster.members().forEach(m -> told.add(m.statement()));
            }
        }
        for (NearSame.Pair pair : NearSame.ofOneConcept().contradictions(statements)) {
            List<Placed> both = List.of(criteria.get(pair.one()), criteria.get(pair.other()));
            row(Aspect.CONTRADICTORY_CRITERION, cells(both));
            told.addAll(List.of(pair.one(), pair.other()));
        }
        List<Placed> rest = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!told.contains(i)) {
                rest.add(criteria.get(i));
            }
        }
        row(Aspect.PARTICULAR_CRITERION, cells(rest));
    }

    /** One sentence about both concepts that sets one off from the other shows nothing that they share. */
    private static boolean isContrast(List<Placed> members) {
        long quotes = members.stream()
                .map(m -> m.point().lead().reference())
                .distinct()
                .count();
        return quotes == 1
                && CONTRAST.matcher(members.getFirst().point().lead().passage().text())
                        .find();
    }

    private static List<Placed> members(Cluster cluster, List<Placed> placed) {
        return cluster.members().stream().map(m -> placed.get(m.statement())).toList();
    }

    private static long columns(List<Placed> placed) {
        return placed.stream().map(Placed::column).distinct().count();
    }

    private void criticisms() {
        Map<Topic, List<Row>> byTopic = new EnumMap<>(Topic.class);
        List<Placed> criticisms = placed(Dossier::criticisms);
        Map<Objection, Set<Placed>> objecting = new LinkedHashMap<>();
        List<Placed> others = new ArrayList<>();
        for (Placed criticism : criticisms) {
            List<Objection> made =
                    objections.of(statement(criticism), criticism.point().topic());
            made.forEach(o ->
                    objecting.computeIfAbsent(o, x -> new LinkedHashSet<>()).add(criticism));
            if (made.isEmpty()) {
                others.add(criticism);
            }
        }
        objecting.forEach((objection, made) -> byTopic.computeIfAbsent(objection.topic(), t -> new ArrayList<>())
                .add(new Row(Aspect.CRITICISM, Optional.of(objection.topic()), Optional.of(objection), cells(made))));
        byTopic.values()
                .forEach(r ->
                        r.sort(Comparator.comparingInt((Row x) -> -x.filled().size())));
        Map<Topic, List<Placed>> rest = new EnumMap<>(Topic.class);
        others.forEach(c -> rest.computeIfAbsent(c.point().topic().orElse(Topic.OTHER), t -> new ArrayList<>())
                .add(c));
        rest.forEach((topic, unnamed) ->
                byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).addAll(unnamed(topic, unnamed)));
        byTopic.values().forEach(r -> r.forEach(this::row));
    }

    /** Criticisms that make no known objection: those in near the same words first, then the rest in one row. */
    private List<Row> unnamed(Topic topic, List<Placed> criticisms) {
        List<Statement> statements = criticisms.stream().map(this::statement).toList();
        List<Row> shared = new ArrayList<>();
        Set<Placed> told = new HashSet<>();
        for (Cluster cluster : NearSame.acrossConcepts().clusters(statements)) {
            List<Placed> members = members(cluster, criticisms);
            if (columns(members) > 1) {
                shared.add(new Row(Aspect.CRITICISM, Optional.of(topic), Optional.empty(), cells(members)));
                told.addAll(members);
            }
        }
        List<Placed> alone = criticisms.stream().filter(c -> !told.contains(c)).toList();
        shared.add(new Row(Aspect.CRITICISM, Optional.of(topic), Optional.empty(), cells(alone)));
        return shared;
    }

    /** Who brought the concept forward, and after them those who define, claim or praise it under their own name. */
    private static List<Said> proponents(Dossier dossier) {
        Map<String, Said> byName = new LinkedHashMap<>();
        dossier.proposals().forEach(p -> {
            Passage first = p.evidence().getFirst();
            byName.putIfAbsent(
                    p.holder().name(),
                    new Said(p.holder().name(), first, "", p.evidence().size(), papers(p.evidence())));
        });
        for (List<Point> points : List.of(dossier.definitions(), dossier.merits(), dossier.claims())) {
            for (Point point : points) {
                for (Quote quote : point.quotes()) {
                    Holder holder = quote.passage().holder();
                    if (!holder.isAuthor() && !holder.equals(Holder.CRITICS)) {
                        byName.putIfAbsent(
                                holder.name(), new Said(holder.name(), quote.passage(), quote.reference(), 1, 1));
                    }
                }
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<Said> derivation(Dossier dossier) {
        List<Said> said = new ArrayList<>();
        dossier.origins()
                .forEach(l -> said.add(new Said(
                        "← " + l.other().label(dossier.language()),
                        l.evidence().getFirst(),
                        "",
                        l.evidence().size(),
                        papers(l.evidence()))));
        dossier.descendants()
                .forEach(l -> said.add(new Said(
                        "→ " + l.other().label(dossier.language()),
                        l.evidence().getFirst(),
                        "",
                        l.evidence().size(),
                        papers(l.evidence()))));
        return said;
    }

    private static int papers(List<Passage> passages) {
        return (int) passages.stream().map(p -> p.paper().id()).distinct().count();
    }
}
