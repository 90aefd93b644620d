package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.cli.Launched.elenchus;
import static org.elenchus.cli.Launched.shell;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.Test;

class LauncherIT {

    @Test
    void tellsItsVersions() throws IOException {
        Launched version = elenchus("--version");
        assertThat(version.exit()).isZero();
        assertThat(version.out().lines())
                .anyMatch(l -> l.startsWith("Elenchus "))
                .anyMatch(l -> l.startsWith("JDK "))
                .anyMatch(l -> l.startsWith("Lucene 10."))
                .anyMatch(l -> l.startsWith("Tika 3."))
                .anyMatch(l -> l.startsWith("OpenNLP 2."))
                .anyMatch(l -> l.matches("rules [0-9a-f]{12}"));
        assertThat(version.err()).isEmpty();
    }

    @Test
    void startsThroughALinkInAFolderWithBlanks() throws IOException {
        Path folder = Files.createDirectories(Launched.WORK.resolve("a folder with blanks"));
        Path link = folder.resolve("a link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, folder.relativize(Launched.LAUNCHER));
        assertThat(Launched.run(Map.of(), List.of(link.toString(), "--version")).out())
                .startsWith("Elenchus ");
    }

    @Test
    void aWrongCommandIsAUsageErrorWithTheNearest() throws IOException {
        Launched wrong = elenchus("serach", "x");
        assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("unknown command 'serach'; did you mean 'search'?");
    }

    @Test
    void noCommandShowsTheCommands() throws IOException {
        Launched nothing = elenchus();
        assertThat(nothing.exit()).isEqualTo(Exit.USAGE);
        assertThat(nothing.err()).contains("ingest").contains("evaluate");
    }

    @Test
    void everyCommandHasHelpWithExamples() throws IOException {
        for (String command :
                Main.commandLine(Terminal.system(Map.of())).getSubcommands().keySet()) {
            Launched help = elenchus(command, "--help");
            assertThat(help.exit()).as(command).isZero();
            assertThat(help.out())
                    .as(command)
                    .contains("Usage: elenchus " + command)
                    .contains("Example");
            assertThat(help.out().lines()).as(command).allMatch(line -> line.length() <= 120);
        }
    }

    @Test
    void aReaderThatStopsReadingIsNoMishap() throws IOException {
        Path text = Files.writeString(Files.createDirectories(Launched.WORK).resolve("pipe.txt"), """
            The concept of the learning region lacks empirical evidence. Critics object that its boundaries are vague.
            """.repeat(40));
        Launched piped =
                shell("for i in 1 2 3 4 5 6; do echo " + text + "; done | xargs \"$E\" mine --stdout | head -n 1");
        assertThat(piped.exit()).isZero();
        assertThat(piped.out().lines()).hasSize(1);
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void cyrillicArgumentsArriveWithoutALocale() throws IOException {
        Launched missing = elenchus(Map.of("LC_ALL", "C", "LANG", ""), "mine", "--stdout", "статья.txt");
        assertThat(missing.err()).startsWith("статья.txt: ");
        assertThat(missing.exit()).isEqualTo(Exit.DONE_WITH_PROBLEMS);
    }

    @Test
    void resultsDoNotDependOnTheUsersLocale() throws IOException {
        Path text = Files.writeString(
                Files.createDirectories(Launched.WORK).resolve("TITLE I.txt"),
                "Critics object that INNOVATION INDICATORS are missing. It is unclear what the learning region is.\n");
        Launched root = elenchus("mine", "--stdout", "--format", "JSON", text.toString());
        Launched turkish = elenchus(
                Map.of("ELENCHUS_JAVA_OPTIONS", "-Duser.language=tr -Duser.country=TR"),
                "mine",
                "--stdout",
                "--format",
                "JSON",
                text.toString());
        assertThat(root.exit()).isZero();
        assertThat(root.out()).contains("Criticism");
        assertThat(turkish).isEqualTo(root);
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws IOException {
        assumeTrue(canHideTheJdks(), "hiding the installed JDKs needs root and unshare");
        Launched bare = shell("unshare -m sh -c 'mount -t tmpfs none /usr/lib/jvm; "
                + "for d in /opt/java /usr/java; do [ ! -d $d ] || mount -t tmpfs none $d; done; "
                + "env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/nonexistent \"$E\" --version'");
        assertThat(bare.exit()).isEqualTo(Exit.FAILED);
        assertThat(bare.out()).isEmpty();
        assertThat(bare.err().lines()).singleElement().asString().contains("needs a JDK of version 21");
    }

    private static boolean canHideTheJdks() throws IOException {
        return shell("unshare -m true && [ -d /usr/lib/jvm ]").exit() == 0;
    }
}
