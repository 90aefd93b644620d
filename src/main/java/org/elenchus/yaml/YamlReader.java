package org.elenchus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML 1.2 document into nodes with places. Never throws for what the file says. Thread safe. */
public final class YamlReader {
    private static final String SYNTAX_HINT =
            "put the text in quotes if it holds ': ', ' #' or begins with one of [ ] { } & * ! | > % @ `; indent with"
                    + " blanks";

    private YamlReader() {}

    /**
     * @param fileName the file as the user knows it; goes into every place
     * @param content the whole file
     */
    public static YamlResult read(String fileName, String content) {
        List<Problem> problems = new ArrayList<>();
        LoadSettings settings = LoadSettings.builder().setLabel(fileName).build();
        try {
            Optional<Node> node = new Compose(settings).composeString(withoutMark(content));
            YamlBuilder builder = new YamlBuilder(fileName, problems);
            return new YamlResult(node.map(builder::build), problems);
        } catch (MarkedYamlEngineException e) {
            Place place = placeOf(fileName, e.getProblemMark().or(e::getContextMark));
            problems.add(Problem.error(place, "cannot be read as YAML: " + oneLine(e.getProblem()), SYNTAX_HINT));
        } catch (YamlEngineException
                | NumberFormatException e) { // the latter if the file ends within a backslash and x
            problems.add(Problem.error(
                    Place.file(fileName),
                    "cannot be read as YAML: " + oneLine(String.valueOf(e.getMessage())),
                    SYNTAX_HINT));
        } catch (StackOverflowError e) {
            problems.add(Problem.error(
                    Place.file(fileName), "cannot be read as YAML: nested too deeply", "make the file flatter"));
        }
        return new YamlResult(Optional.empty(), problems);
    }

    static Place placeOf(String file, Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.file(file));
    }

    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static String oneLine(String message) {
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "" : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
