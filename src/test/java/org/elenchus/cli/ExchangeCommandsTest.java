package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert}, {@code import} and the formats of {@code export}, within this process: no paper is mined. */
class ExchangeCommandsTest {
    private static final String DEBATE = """
        [Open]: An open city is a place to meet strangers. #definition {concepts: ["open-city"], holder: "Berg, N."}
            - [Doubt]: Nobody has measured how open cities are. #criticism #evidence {concepts: ["open-city"]}
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path debate = Path.of("");

    @BeforeEach
    void writeDebate() throws IOException {
        debate = Files.writeString(folder.resolve("debate.argdown"), DEBATE);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(Terminal.of(out, err, Map.of()), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDebateGoesFromFormatToFormatAndBack() throws IOException {
        String aif = folder.resolve("debate.aif.json").toString();
        String back = folder.resolve("back.argdown").toString();
        Path losses = folder.resolve("losses.json");

        assertThat(run("convert", debate.toString(), aif)).isZero();
        assertThat(Files.readString(Path.of(aif))).contains("Default Conflict");
        assertThat(run("convert", aif, back, "--losses", losses.toString())).isZero();
        assertThat(err())
                .contains("Argdown cannot carry offsets: kept as data (2)")
                .contains("Wrote " + back);
        assertThat(Files.readString(losses)).contains("\"what\" : \"offsets\"").contains("\"count\" : 2");
        assertThat(Files.readString(Path.of(back)))
                .contains("Nobody has measured how open cities are. #criticism #evidence")
                .contains("    - [")
                .contains("holder: \"Berg, N.\"");
    }

    @Test
    void whatGoesToStandardOutputIsTheFileAlone() {
        assertThat(run("convert", debate.toString(), "--to", "graphml")).isZero();
        assertThat(out()).startsWith("<?xml").endsWith("</graphml>\n");
        assertThat(err()).contains("GraphML cannot carry");
    }

    @Test
    void wrongUseSaysWhatToDo() throws IOException {
        assertThat(run("convert", debate.toString(), "out.json")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("--to aif|xaif|argdown");
        assertThat(run("convert", debate.toString(), "--to", "argdwon")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("did you mean 'argdown'?");
        assertThat(run("convert", debate.toString(), "--to", "brat")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("name a folder");
        assertThat(run("convert", debate.toString(), "--from", "graphml", "--to", "aif"))
                .isEqualTo(Exit.USAGE);
        assertThat(err()).contains("can be written, not read");
        assertThat(run("convert", folder.resolve("gone.json").toString(), "--to", "aif"))
                .isEqualTo(Exit.FAILED);
        assertThat(err()).contains("no such file");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"nodes\": [");
        assertThat(run("convert", broken.toString(), "--from", "aif", "--to", "argdown"))
                .isEqualTo(Exit.FAILED);
        assertThat(err()).contains("broken.json:1").contains("is no JSON").doesNotContain("Exception");
    }

    @Test
    void whatIsImportedIsFoundAndGoesOutAgain() throws IOException {
        String workspace = folder.resolve("w").toString();

        assertThat(run("import", debate.toString(), "--layer", "debate", "-w", workspace))
                .isZero();
        assertThat(out()).contains("2 units in layer debate, new paper");
        assertThat(run("search", "type:criticism measured", "-w", workspace, "--format", "jsonl"))
                .isZero();
        assertThat(out()).contains("Nobody has measured").contains("open-city");
        assertThat(run("verify", "-w", workspace)).as(err()).isZero();
        assertThat(run("export", "--layer", "debate", "--format", "argdown", "-w", workspace))
                .isZero();
        assertThat(out()).contains("An open city is a place to meet strangers.");
        assertThat(run("export", "--format", "brat", "-o", folder.resolve("ann").toString(), "-w", workspace))
                .isZero();
        assertThat(run("import", folder.resolve("ann").toString(), "--layer", "again", "-w", workspace))
                .as(err())
                .isZero();
        assertThat(out()).contains("2 units in layer again").doesNotContain("new paper");
        assertThat(run("export", "--layer", "nobody", "--format", "aif", "-w", workspace))
                .isEqualTo(Exit.FAILED);
        assertThat(err()).contains("no paper has a layer of this name");
        assertThat(run("import", debate.toString(), "--layer", "mined", "-w", workspace))
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void skosGoesIntoTheSchemeOnce() throws IOException {
        String workspace = folder.resolve("s").toString();
        Path scheme = Files.writeString(folder.resolve("cities.ttl"), """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <http://example.org/c/porous-city> a skos:Concept ; skos:prefLabel "porous city"@en, "пористый город"@ru .
            """);

        assertThat(run("import", scheme.toString(), "-w", workspace)).as(err()).isZero();
        assertThat(out()).contains("1 concept added to the scheme");
        assertThat(run("concepts", "-w", workspace, "--format", "csv")).isZero();
        assertThat(out()).contains("porous-city");
        assertThat(run("import", scheme.toString(), "-w", workspace)).isZero();
        assertThat(out()).contains("nothing new");
        assertThat(run("export", "--format", "skos", "-w", workspace)).isZero();
        assertThat(out()).contains("\"пористый город\"@ru");
    }
}
