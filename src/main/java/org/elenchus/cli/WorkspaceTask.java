package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.elenchus.Workbench;
import org.elenchus.problem.ProblemException;
import picocli.CommandLine.Option;

/** A command that works on a workspace. */
abstract class WorkspaceTask extends Task {
    private static final String DEFAULT = "elenchus-workspace";

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "The workspace; default: ./" + DEFAULT + ".")
    private Path workspace = Path.of(DEFAULT);

    WorkspaceTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        try (Workbench bench = Workbench.open(workspace)) {
            return call(bench);
        }
    }

    /** Works on the open workspace; gives one of {@link Exit}. */
    abstract int call(Workbench bench) throws IOException, ProblemException;

    Path workspace() {
        return workspace;
    }

    /** Opens the workspace, or makes it where nothing is yet. */
    Workbench openOrCreate() throws IOException {
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
