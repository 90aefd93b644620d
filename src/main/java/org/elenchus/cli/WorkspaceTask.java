package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.Workbench;
import org.elenchus.display.ProblemList;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on a workspace. */
abstract class WorkspaceTask extends Task {
    private static final String DEFAULT = "elenchus-workspace";

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "The workspace; default: ./" + DEFAULT + ".")
    private Optional<Path> workspace = Optional.empty();

    /** What is wrong with the user's data. */
    final ProblemList problems;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec self;

    WorkspaceTask(Terminal terminal) {
        super(terminal);
        problems = new ProblemList(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        return work(Workbench.open(workspace()));
    }

    /** Works on a workspace, tells which documents had to be left out, and closes it. */
    final int work(Workbench opened) throws IOException, ProblemException {
        try (Workbench bench = opened) {
            int exit = call(bench);
            problems.tellUnlessTold(bench.leftOut());
            return exit == Exit.CLEAN ? problems.exit() : exit;
        }
    }

    /** Works on the open workspace; gives one of {@link Exit}. */
    abstract int call(Workbench bench) throws IOException, ProblemException;

    /** Named after the command, else before it, else the usual one. */
    Path workspace() {
        return namedWorkspace().orElse(Path.of(DEFAULT));
    }

    /** The workspace if the user named one, after the command or before it. */
    final Optional<Path> namedWorkspace() {
        return workspace.or(() -> ((RootTask) self.root().userObject()).workspace());
    }

    /** Opens the workspace, or makes it where nothing is yet. */
    Workbench openOrCreate() throws IOException {
        Path workspace = workspace();
        if (Workbench.isWorkspace(workspace)) {
            return Workbench.open(workspace);
        }
        if (Files.isDirectory(workspace) && !isEmpty(workspace)) {
            throw new IOException(
                    workspace + ": is a folder with other things in it, not a workspace – name a new folder with -w");
        }
        return Workbench.create(workspace);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
