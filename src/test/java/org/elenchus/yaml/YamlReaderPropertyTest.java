package org.elenchus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class YamlReaderPropertyTest {

    @Property(tries = 500)
    void anyTextIsANodeOrAProblem(@ForAll @StringLength(max = 80) String text) {
        check(text);
    }

    @Property(tries = 1000)
    void anythingLikeYamlIsANodeOrAProblem(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = '!', to = '?')
                    @CharRange(from = '\n', to = '\n')
                    @CharRange(from = ' ', to = ' ')
                    @CharRange(from = '[', to = '}')
                    String text) {
        check(text);
    }

    @Example
    void aFileThatEndsWithinAnEscapeIsAProblem() {
        for (String cut : List.of("a: \"\\x", "a: \"\\u", "a: \"\\x4", "a: !%")) {
            assertThat(YamlReader.read("a.yaml", cut).problems()).isNotEmpty();
        }
    }

    private static void check(String text) {
        YamlResult result = YamlReader.read("a.yaml", text);
        assertThat(result.problems())
                .allSatisfy(p -> assertThat(p.message()).isNotBlank().doesNotContain("\n"));
    }
}
