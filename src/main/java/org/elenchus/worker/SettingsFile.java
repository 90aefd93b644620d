package org.elenchus.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.elenchus.yaml.YamlResult;

/** {@code settings.yaml} of a workspace: how files are read there. What it does not say is as usual (docs/ingest.md). */
public final class SettingsFile {
    private static final String NAME = "settings.yaml";
    private static final int MEBIBYTE = 20;

    private final YamlFields fields;
    private final YamlNode.Mapping mapping;
    private final List<Problem> problems;

    private SettingsFile(YamlNode.Mapping mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
        fields = new YamlFields(mapping, problems);
    }

    /**
     * The settings of a folder.
     *
     * @throws ProblemException with every mistake in its file
     */
    public static WorkerSettings in(Path folder) throws IOException, ProblemException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return WorkerSettings.usual();
        }
        YamlResult yaml = YamlReader.read(file.toString(), Files.readString(file));
        List<Problem> problems = new ArrayList<>(yaml.problems());
        WorkerSettings settings = WorkerSettings.usual();
        if (yaml.root().isPresent()) {
            YamlNode root = yaml.root().get();
            Optional<YamlNode.Mapping> mapping = root.asMapping();
            if (mapping.isPresent()) {
                settings = new SettingsFile(mapping.get(), problems).read(settings);
            } else {
                problems.add(Problem.error(root.place(), "must hold keys and values", "write e.g. workers: 2"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return settings;
    }

    private WorkerSettings read(WorkerSettings usual) {
        Limits limits = usual.limits();
        WorkerSettings settings = new WorkerSettings(
                number("workers", usual.workers(), 1, 256),
                number("memory-limit", usual.memory(), WorkerSettings.LEAST_MEMORY, 1 << 20),
                new Limits(
                        (long) number("max-size", (int) (limits.maxBytes() >> MEBIBYTE), 1, 1_000) << MEBIBYTE,
                        number("max-characters", limits.maxCharacters(), 1, 500_000_000),
                        Duration.ofSeconds(
                                number("time-limit", (int) limits.timeout().toSeconds(), 1, 86_400)),
                        number("max-expansion", limits.maxExpansion(), 2, 100_000),
                        number("max-pages", limits.maxPages(), 1, 1_000_000),
                        number("max-scans", limits.maxScans(), 0, 1_000_000),
                        number("max-entries", limits.maxEntries(), 1, 10_000_000)));
        fields.done();
        return settings;
    }

    private int number(String key, int usual, int least, int most) {
        Optional<Double> number = fields.number(key);
        if (number.isEmpty()) {
            return usual;
        }
        double value = number.get();
        if (value >= least && value <= most && value == Math.rint(value)) {
            return (int) value;
        }
        problems.add(Problem.error(
                mapping.get(key).orElse(mapping).place(),
                "'" + key + "' must be a whole number from " + least + " to " + most,
                "correct it, or leave it out: then it is " + usual));
        return usual;
    }
}
