package org.elenchus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private static YamlNode.Mapping mapping(String yaml) {
        YamlResult result = YamlReader.read("a.yaml", yaml);
        assertThat(result.problems()).isEmpty();
        return result.root().orElseThrow().asMapping().orElseThrow();
    }

    @Test
    void everyNodeKnowsItsLineAndColumn() {
        YamlNode.Mapping root = mapping("title: Сеть\nauthors:\n  - А. Б.\n  - В. Г.\n");
        assertThat(root.get("title").orElseThrow().place()).isEqualTo(new Place("a.yaml", 1, 8));
        assertThat(root.get("authors").orElseThrow().asList())
                .extracting(YamlNode::place)
                .containsExactly(new Place("a.yaml", 3, 5), new Place("a.yaml", 4, 5));
    }

    @Test
    void oneTextCountsAsAListOfOne() {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = new YamlFields(mapping("authors: Smith\nyear: 2001\n"), problems);
        assertThat(fields.texts("authors")).containsExactly("Smith");
        assertThat(fields.text("year")).contains("2001");
        assertThat(fields.number("year")).contains(2001.0);
        assertThat(problems).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsAnError() {
        YamlResult result = YamlReader.read("a.yaml", "id: x\nweight: 1\nid: y\n");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place("a.yaml", 3, 1));
            assertThat(problem.message()).contains("'id'").contains("line 1");
        });
        assertThat(result.root()
                        .orElseThrow()
                        .asMapping()
                        .orElseThrow()
                        .get("id")
                        .flatMap(YamlNode::asText))
                .contains("x");
    }

    @Test
    void brokenYamlIsAProblemWithItsPlace() {
        YamlResult result = YamlReader.read("a.yaml", "id: x\nlabels: [a, b\nnext: 1\n");
        assertThat(result.root()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isGreaterThan(1);
            assertThat(problem.message()).startsWith("cannot be read as YAML").doesNotContain("\n");
        });
    }

    @Test
    void nullMeansMissing() {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = new YamlFields(mapping("a: ~\nb:\nc: 'null'\n"), problems);
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.texts("b")).isEmpty();
        assertThat(fields.text("c")).contains("null");
        assertThat(problems).isEmpty();
        assertThat(fields.required("a")).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("'a' is missing"));
    }

    @Test
    void everyMistakeInAMappingIsTold() {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = new YamlFields(mapping("id: [a]\nweight: heavy\nwegiht: 2\n"), problems);
        assertThat(fields.required("id")).isEmpty();
        assertThat(fields.number("weight")).isEmpty();
        fields.done();
        assertThat(problems)
                .extracting(p -> p.place().line() + " " + p.message())
                .containsExactly(
                        "1 'id' must be a text, not list",
                        "2 'weight' must be a number, not 'heavy'",
                        "3 unknown key 'wegiht'");
    }

    @Test
    void anEmptyFileHasNoRootAndNoProblem() {
        assertThat(YamlReader.read("a.yaml", "# nothing\n"))
                .isEqualTo(new YamlResult(java.util.Optional.empty(), List.of()));
    }

    @Test
    void manyLaughsAndDeepNestsAreProblems() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String item = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (item + ", ").repeat(9) + item + "]\n");
        }
        assertThat(YamlReader.read("a.yaml", laughs.toString()).problems()).isNotEmpty();
        assertThat(YamlReader.read("a.yaml", "[".repeat(100_000)).problems()).isNotEmpty();
        assertThat(YamlReader.read("a.yaml", "[".repeat(500) + "]".repeat(500)).problems())
                .isNotEmpty();
        assertThat(YamlReader.read("a.yaml", "&a [*a]").problems()).isNotEmpty();
    }
}
