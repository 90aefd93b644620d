package org.elenchus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsASetOfTexts() throws Exception {
        List<GoldText> texts = GoldReader.read(file("""
            {"doc": "a", "text": "One. Two.", "units": [{"type": "Claim", "concept": "one", "quote": "One"}]}

            {"doc": "b", "text": "Three.", "units": []}
            """));
        assertThat(texts).extracting(GoldText::name).containsExactly("a", "b");
        assertThat(texts.getFirst().units().getFirst().concepts()).containsExactly("one");
        assertThat(texts.getLast().units()).isEmpty();
    }

    @Test
    void readsTheRelationsOfATextWithTheirEnds() throws Exception {
        List<GoldText> texts = GoldReader.read(file("""
            {"doc": "a", "text": "One. Two.", "units": [{"id": "x", "type": "Claim", "quote": "One"}, \
            {"id": "y", "type": "Criticism", "quote": "Two"}], \
            "relations": [{"kind": "attacks", "from": "y", "to": "x"}, \
            {"kind": "proposes", "from": "A. Writer", "to": "some-concept"}]}
            """));
        assertThat(texts.getFirst().relations())
                .containsExactly(
                        new ScoredRelation("attacks", new ScoredRelation.End.Unit(1), new ScoredRelation.End.Unit(0)),
                        new ScoredRelation(
                                "proposes",
                                new ScoredRelation.End.Named("Writer"),
                                new ScoredRelation.End.Named("some-concept")));
    }

    @Test
    void readsBareUnitsAsOneTextNamedLikeTheFile() throws Exception {
        List<GoldText> texts = GoldReader.read(file("""
            {"type": "Criticism", "quote": "Too vague", "topic": "definition", "holder": "critics"}
            {"type": "Claim", "quote": "It grows", "topic": null}
            """));
        assertThat(texts).singleElement().satisfies(text -> {
            assertThat(text.name()).isEqualTo("gold");
            assertThat(text.units()).hasSize(2);
        });
    }

    @Test
    void reportsEveryBadLineWithItsNumber() throws Exception {
        Path file = file("""
            {"type": "Claim", "quote": "fine"}
            not json
            {"type": "Opinion", "quote": "what"}
            {"type": "Claim"}
            """);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> GoldReader.read(file));
        assertThat(refused.problems()).extracting(p -> p.place().line()).containsExactly(2, 3, 4);
    }

    @Test
    void refusesWhatIsNoText() throws Exception {
        Path file = folder.resolve("gold.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xC3, 'x'});
        assertThat(catchThrowableOfType(ProblemException.class, () -> GoldReader.read(file))
                        .problems())
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), content);
    }
}
