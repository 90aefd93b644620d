package org.elenchus.yaml;

import java.util.List;
import java.util.Optional;
import org.elenchus.problem.Problem;

/**
 * What came of reading a YAML file.
 *
 * @param root empty if the file is empty or cannot be parsed
 * @param problems everything that is wrong with it as YAML
 */
public record YamlResult(Optional<YamlNode> root, List<Problem> problems) {
    public YamlResult {
        problems = List.copyOf(problems);
    }
}
