package org.elenchus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.Workbench;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.query.QueryParser;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Options that choose units: they make a {@link Query}, together with the words. */
final class UnitFilter {
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words in any form, \"phrases\", OR, -without, type:criticism, about:network, holder:Enns,"
                + " year:1995..2010, section:conclusion, attacks:(…), unanswered:true, region*, regoin~, a near/5 b,"
                + " cql:([lemma=\"lack\"] …): docs/query-language.md.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-c", "--concept"},
            paramLabel = "CONCEPT",
            description = "Units about a concept: its id, or a label in any language.")
    private Optional<String> concept = Optional.empty();

    @Option(
            names = {"-t", "--type"},
            paramLabel = "TYPE",
            split = ",",
            converter = Choices.Types.class,
            description = "criticism, criterion, definition, merit, example or claim; several with commas.")
    private List<UnitType> types = new ArrayList<>();

    @Option(names = "--holder", paramLabel = "NAME", description = "Whose proposition it is; also author or critics.")
    private Optional<String> holder = Optional.empty();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            split = ",",
            converter = Choices.Topics.class,
            description = "What a criticism objects to: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Choices.TopicNames.class)
    private List<Topic> topics = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "ru|en", description = "The unit's language.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--from", paramLabel = "YEAR", description = "Published in that year or later.")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Published in that year or before.")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--in", paramLabel = "DOC", description = "Of one document: its id or its file's name.")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            converter = Numbers.Share.class,
            description = "At least so sure, 0 to 1.")
    private Optional<Double> confidence = Optional.empty();

    /** All that was asked for, together. */
    Query query() throws ProblemException {
        List<Query> parts = new ArrayList<>();
        Query typed = QueryParser.parse(text());
        if (!(typed instanceof Query.All)) {
            parts.add(typed);
        }
        concept.map(Query.About::new).ifPresent(parts::add);
        anyOf(types.stream().<Query>map(Query.OfType::new).toList()).ifPresent(parts::add);
        anyOf(topics.stream().<Query>map(Query.OnTopic::new).toList()).ifPresent(parts::add);
        holder.map(Query.HeldBy::new).ifPresent(parts::add);
        language.map(Query.InLanguage::new).ifPresent(parts::add);
        if (from.isPresent() || to.isPresent()) {
            parts.add(new Query.Years(from.orElse(FIRST_YEAR), to.orElse(LAST_YEAR)));
        }
        document.map(Query.InDocument::new).ifPresent(parts::add);
        confidence.map(Query.Confident::new).ifPresent(parts::add);
        return Query.allOf(parts);
    }

    /** What was typed; what begins like a pattern of the rule language is one. */
    private String text() {
        String typed = String.join(" ", words);
        return typed.matches("[\\[<@].*") ? "cql:(" + typed + ")" : typed;
    }

    /** Refuses values that make no sense, as a wrong use of the command. */
    void check(CommandSpec command) {
        mistake().ifPresent(what -> {
            throw new ParameterException(command.commandLine(), what);
        });
    }

    private Optional<String> mistake() {
        if (from.orElse(FIRST_YEAR) > to.orElse(LAST_YEAR)) {
            return Optional.of("--from " + from.orElseThrow() + " is after --to " + to.orElseThrow());
        }
        if (from.orElse(FIRST_YEAR) < FIRST_YEAR || to.orElse(LAST_YEAR) > LAST_YEAR || from.orElse(0) > LAST_YEAR) {
            return Optional.of("a year has four digits");
        }
        return Optional.empty();
    }

    /** Says how many papers are left out only because nobody knows their year. */
    void tellUndated(Workbench bench, Query query, Terminal terminal) throws IOException, ProblemException {
        long undated = bench.undated(query);
        if (undated > 0) {
            terminal.err()
                    .println(Amount.of(undated, "paper") + " without a year " + (undated == 1 ? "was" : "were")
                            + " left out; say it with: elenchus ingest FILE --year YEAR");
        }
    }

    private static Optional<Query> anyOf(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Query.Or(parts));
        };
    }
}
