package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.RuleDesk;
import org.elenchus.RuleFate;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus rules explain}. */
@Command(
        name = "explain",
        description =
                "Tells what the rules do on a sentence: which fire and on which words, which an exception stops, and"
                        + " which all but fire, with the one condition that failed.",
        footer = {
            "",
            "Examples:",
            "  elenchus rules explain 'Кроме того, отсутствуют эмпирические исследования таких регионов.'",
            "  elenchus rules explain notes.txt:12",
            "  elenchus rules explain --rule en.criticism.lack 'There is little evidence for it.'"
        })
final class RulesExplainTask extends RuleTask {
    private static final Pattern LINE = Pattern.compile("(.+):([0-9]{1,7})");

    @Parameters(paramLabel = "FILE:LINE|TEXT", description = "A line of a text file, or the text itself.")
    private String what = "";

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Only what became of rules with these letters in their ids.")
    private Optional<String> rule = Optional.empty();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "5",
            converter = Numbers.AtMost.class,
            description = "How many of the rules that all but fire, 0 for all; default 5.")
    private int limit;

    @Option(names = "--tokens", description = "Also show each word with lemma, part of speech and features.")
    private boolean tokens;

    RulesExplainTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(RuleDesk desk) throws IOException, ProblemException {
        List<RuleFate.OfSentence> sentences = desk.explain(
                text(),
                card -> rule.map(card.id()::contains).orElse(true),
                rule.isPresent() ? Integer.MAX_VALUE : limit);
        if (sentences.isEmpty()) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file(what), "there is no sentence in it that rules would read", "give a whole sentence")));
        }
        sentences.forEach(this::print);
        return Exit.CLEAN;
    }

    private String text() throws IOException, ProblemException {
        Matcher line = LINE.matcher(what);
        if (!line.matches() || !Files.isRegularFile(Path.of(line.group(1)))) {
            return what;
        }
        List<String> lines = Files.readAllLines(Path.of(line.group(1)));
        int number = Integer.parseInt(line.group(2));
        if (number < 1 || number > lines.size()) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file(line.group(1)), "has " + lines.size() + " lines", "name one of them, from 1")));
        }
        return lines.get(number - 1);
    }

    private void print(RuleFate.OfSentence sentence) {
        terminal.printWrapped("", terminal.bold(Wrapping.oneLine(sentence.sentence())));
        if (tokens) {
            terminal.printWrapped("  ", String.join("  ", sentence.analysis()));
        }
        for (RuleFate.Kind kind : RuleFate.Kind.values()) {
            List<RuleFate> fates =
                    sentence.fates().stream().filter(f -> f.kind() == kind).toList();
            if (!fates.isEmpty()) {
                terminal.out().println(title(kind));
                fates.forEach(this::print);
            }
        }
        terminal.out().println();
    }

    private static String title(RuleFate.Kind kind) {
        return switch (kind) {
            case FIRED -> "Rules that fired";
            case STOPPED -> "Rules that an exception stopped";
            case MISSED -> "Rules that came nearest";
        };
    }

    private void print(RuleFate fate) {
        String says = fate.rule().yields()
                + (fate.rule().value().isEmpty() ? "" : " " + fate.rule().value());
        terminal.out().println("  " + fate.rule().id() + "  " + says);
        terminal.printWrapped("      ", fate.rule().why());
        terminal.printWrapped("      ", Wrapping.oneLine(fate.account()));
    }
}
