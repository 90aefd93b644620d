package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands run within this process: what needs neither models nor papers. */
class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpIsACommandToo() {
        assertThat(run("help")).isZero();
        assertThat(text(out)).contains("ingest").contains("rebuild");
        out.reset();
        assertThat(run("help", "search")).isZero();
        assertThat(text(out)).contains("Finds argument units");
        assertThat(run("help", "serach")).isEqualTo(Exit.USAGE);
    }

    @Test
    void theListOfCommandsHasWholeSentences() {
        run("--help");
        String list =
                text(out).substring(text(out).indexOf("Commands:"), text(out).indexOf("See it work:"));
        assertThat(list.lines().skip(1).filter(l -> !l.isBlank()).toList().toString())
                .doesNotContain(":,")
                .doesNotContain(":]");
    }

    @Test
    void rulesAreListedByWordsAndLanguage() {
        assertThat(run("rules", "list", "criticism", "evidence", "--lang", "en", "--format", "csv"))
                .isZero();
        assertThat(text(out))
                .startsWith("id,yields,")
                .contains("en.criticism.lack-of-evidence")
                .doesNotContain("ru.");
    }

    @Test
    void rulesAloneSaysWhichCommandsThereAre() {
        assertThat(run("rules")).isEqualTo(Exit.USAGE);
        assertThat(text(err)).contains("coverage").contains("impact");
        assertThat(run("rules", "explian", "x")).isEqualTo(Exit.USAGE);
        assertThat(text(err)).contains("did you mean 'explain'?");
    }

    @Test
    void aMapOfAnUnknownEndingIsRefusedWithTheKnownOnes() {
        for (String name : new String[] {"map.gif", "map.docx"}) {
            assertThat(run(
                            "map",
                            "--concept",
                            "network",
                            "-o",
                            folder.resolve(name).toString()))
                    .isEqualTo(Exit.USAGE);
            assertThat(text(err)).contains(name.substring(3)).contains("known: svg, png, pdf, html");
            assertThat(folder.resolve(name)).doesNotExist();
        }
    }

    @Test
    void whatIsWrittenHasTheRightsOfAnyNewFile() throws IOException, ProblemException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path written = folder.resolve("written");
        OutputFile.write(written, o -> o.append("text"));
        assertThat(written).hasContent("text");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(usual));
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("usual", "written");
    }

    private int run(String... arguments) {
        return Main.run(Terminal.of(out, err, Map.of()), arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
