package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;

/** Brings units into points, points into the order of reading, and gives each unit its number. */
final class Points {
    private static final List<UnitType> ORDER = List.of(
            UnitType.DEFINITION,
            UnitType.CRITERION,
            UnitType.CLAIM,
            UnitType.MERIT,
            UnitType.EXAMPLE,
            UnitType.CRITICISM);

    private final Attachments attachments;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, SourcePaper> papers;
    private final ShortNames names;
    private final Map<String, List<Draft>> translations;
    private final Map<String, Quote> quotes = new HashMap<>();
    private final List<Quote> inOrder = new ArrayList<>();
    private final Map<UnitType, List<List<Draft>>> groups = new EnumMap<>(UnitType.class);

    /** @param translations by the reference of the unit that they translate */
    Points(
            List<Draft> units,
            Map<String, List<Draft>> translations,
            List<DossierMaker.Edge> edges,
            DossierMaker.Likeness likeness,
            Map<String, SourcePaper> papers,
            ShortNames names) {
        this.translations = translations;
        this.papers = papers;
        this.names = names;
        units.forEach(u -> drafts.put(u.reference(), u));
        attachments = new Attachments(drafts, edges);
        Map<UnitType, List<Draft>> byType = new EnumMap<>(UnitType.class);
        units.stream()
                .filter(u -> !attachments.isAnswer(u))
                .sorted(Draft.BY_TIME)
                .forEach(u -> byType.computeIfAbsent(u.unit().type(), t -> new ArrayList<>())
                        .add(u));
        byType.forEach((type, list) -> groups.put(type, grouped(type, list, likeness)));
        for (UnitType type : ORDER) {
            groups.getOrDefault(type, List.of()).forEach(this::number);
        }
    }

    /** @param list in the order of time */
    private static List<List<Draft>> grouped(UnitType type, List<Draft> list, DossierMaker.Likeness likeness) {
        boolean[] taken = new boolean[list.size()];
        List<List<Draft>> groups = new ArrayList<>();
        List<ArgumentUnit> units = list.stream().map(Draft::unit).toList();
        for (List<Integer> group : likeness.groups(units)) {
            List<Integer> free =
                    group.stream().filter(i -> !taken[i]).distinct().sorted().toList();
            free.forEach(i -> taken[i] = true);
            if (!free.isEmpty()) {
                groups.add(free.stream().map(list::get).toList());
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                groups.add(List.of(list.get(i)));
            }
        }
        groups.sort(order(type));
        return groups;
    }

    private static Comparator<List<Draft>> order(UnitType type) {
        Comparator<List<Draft>> byTime = Comparator.comparing(List::getFirst, Draft.BY_TIME);
        Comparator<List<Draft>> sharedFirst = Comparator.comparingLong((List<Draft> g) -> -papers(g));
        return switch (type) {
            case DEFINITION -> byTime;
            case CRITERION, CLAIM, MERIT, EXAMPLE -> sharedFirst.thenComparing(byTime);
            case CRITICISM ->
                Comparator.comparing((List<Draft> g) -> topic(g).orElse(Topic.OTHER))
                        .thenComparing(sharedFirst)
                        .thenComparing(byTime);
        };
    }

    private static long papers(List<Draft> group) {
        return group.stream().map(d -> d.paper().entry()).distinct().count();
    }

    /** The topic that most have; of several the one that comes first. */
    private static Optional<Topic> topic(List<Draft> group) {
        Map<Topic, Integer> counts = new TreeMap<>();
        group.forEach(d -> d.unit().topic().ifPresent(t -> counts.merge(t, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Topic, Integer>::getValue)
                        .thenComparing(
                                Map.Entry.<Topic, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private void number(List<Draft> group) {
        group.forEach(this::quote);
        if (group.getFirst().unit().type() == UnitType.CRITICISM) {
            attachments.attackers(group).stream()
                    .map(drafts::get)
                    .map(Objects::requireNonNull)
                    .filter(attachments::isAnswer)
                    .forEach(this::quote);
        }
        translations(group).forEach(this::quote);
    }

    /** What says the units of a group, and the answers to them, again in another language. */
    private List<Draft> translations(List<Draft> group) {
        Stream<String> answers = group.getFirst().unit().type() == UnitType.CRITICISM
                ? attachments.attackers(group).stream()
                        .filter(a -> attachments.isAnswer(Objects.requireNonNull(drafts.get(a))))
                : Stream.of();
        return Stream.concat(group.stream().map(Draft::reference), answers)
                .distinct()
                .flatMap(original -> translations.getOrDefault(original, List.of()).stream())
                .toList();
    }

    private void quote(Draft draft) {
        if (quotes.containsKey(draft.reference())) {
            return;
        }
        ArgumentUnit unit = draft.unit();
        SourcePaper paper = Objects.requireNonNull(papers.get(draft.paper().id()));
        Quote quote = new Quote(
                inOrder.size() + 1,
                draft.reference(),
                unit.type(),
                unit.topic(),
                new Passage(paper, draft.place(), unit.holder(), unit.quote(), unit.language()),
                unit.cites(),
                draft.cited().stream().map(e -> new CitedWork(names.of(e), e)).toList(),
                unit.confidence());
        quotes.put(draft.reference(), quote);
        inOrder.add(quote);
    }

    /** The points of a type, in order. */
    List<Point> of(UnitType type) {
        return groups.getOrDefault(type, List.of()).stream().map(this::point).toList();
    }

    private Point point(List<Draft> group) {
        return new Point(
                quotes(group.stream().map(Draft::reference).toList()),
                quotes(translations(group).stream().map(Draft::reference).toList()),
                topic(group),
                quotes(attachments.targets(group)),
                quotes(attachments.attackers(group)),
                quotes(attachments.supporters(group)),
                quotes(attachments.details(group)));
    }

    private List<Quote> quotes(Collection<String> references) {
        return references.stream()
                .map(quotes::get)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingInt(Quote::number))
                .toList();
    }

    /** All of them, by number, without translations. */
    List<Quote> quotes() {
        return inOrder.stream().filter(q -> drafts.containsKey(q.reference())).toList();
    }
}
