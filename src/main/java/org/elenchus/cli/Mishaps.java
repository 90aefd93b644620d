package org.elenchus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Nearest;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.UnwantedException;
import org.elenchus.terminal.Wrapping;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line with the next step, and an exit code. */
final class Mishaps implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;

    Mishaps(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        terminal.err().println("elenchus: " + Wrapping.oneLine(unknownCommand(e).orElseGet(() -> firstLine(e))));
        if (RootTask.NO_COMMAND.equals(e.getMessage())) {
            line.usage(terminal.err());
        } else {
            terminal.err().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return Exit.USAGE;
    }

    private static Optional<String> unknownCommand(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || line.getSubcommands().isEmpty()) {
            return Optional.empty();
        }
        String word = unmatched.getUnmatched().getFirst();
        return Optional.of((word.startsWith("-") ? "unknown option '" : "unknown command '") + word + "'"
                + Nearest.to(word, line.getSubcommands().keySet())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse(""));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof UnwantedException) {
            return Exit.CLEAN;
        }
        if (line.getCommand() instanceof Task task && task.isVerbose()) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof ProblemException problems) {
            for (Problem problem : problems.problems()) {
                terminal.err().println(Wrapping.oneLine(problem.toString()));
            }
        } else {
            terminal.err().println("elenchus: " + Wrapping.oneLine(describe(e)));
        }
        return Exit.FAILED;
    }

    private static String describe(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": access denied; check its permissions";
            case IOException world -> firstLine(world) + advice(world);
            case UncheckedIOException wrapped -> describe(Objects.requireNonNull(wrapped.getCause()));
            default -> "a mistake of the program: " + e + " (run it again with -v and report what it shows)";
        };
    }

    private static String advice(IOException e) {
        String message = firstLine(e).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("disk quota")
                ? "; free some space and run the command again"
                : "";
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message.lines().findFirst().orElse(e.toString());
    }
}
