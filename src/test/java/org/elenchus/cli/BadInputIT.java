package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.cli.Launched.elenchus;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.elenchus.terminal.Exit;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a user brings: one line with the next step, the right exit code, and a workspace that is as it was. */
class BadInputIT {
    private static Path folder = Path.of("");
    private static Path workspace = Path.of("");
    private Map<String, String> before = Map.of();

    @BeforeAll
    static void oneGoodPaper() throws IOException {
        folder = Folders.fresh("bad-input");
        workspace = folder.resolve("w");
        Path good = Files.writeString(
                folder.resolve("good.txt"),
                "The learning region is a territory of learning. Critics object that the learning region lacks"
                        + " evidence.\n");
        Launched ingested = elenchus("ingest", "-w", workspace.toString(), good.toString());
        assertThat(ingested.exit()).as(ingested.err()).isZero();
    }

    @BeforeEach
    void remember() throws IOException {
        before = Folders.state(workspace);
    }

    @AfterEach
    void theWorkspaceIsAsItWas() throws IOException {
        assertThat(Folders.state(workspace)).isEqualTo(before);
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(Files.write(folder.resolve("empty.pdf"), new byte[0]), "empty");
    }

    @Test
    void aPdfWithoutPages() throws IOException {
        Path file = folder.resolve("no-pages.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.save(file.toFile());
        }
        refused(file, "page");
    }

    @Test
    void anEncryptedPdf() throws IOException {
        Path file = folder.resolve("encrypted.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            pdf.save(file.toFile());
        }
        refused(file, "password");
    }

    @Test
    void aScanWithoutText() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        refused(file, "text");
    }

    @Test
    void aZipBomb() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<?xml version=\"1.0\"?><Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            zip.write(
                    "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        refused(file, "");
    }

    @Test
    void aFileOf200Megabytes() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        refused(file, "200 MB");
        Files.delete(file);
    }

    @Test
    void aFileThatIsNotWhatItsNameSays() throws IOException {
        byte[] picture = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
        };
        refused(Files.write(folder.resolve("picture.pdf"), picture), "");
    }

    @Test
    void oneBadFileNeverStopsTheBatch() throws IOException {
        Path batch = Folders.fresh("bad-input/batch");
        Files.write(batch.resolve("a-bad.txt"), new byte[0]);
        Files.writeString(batch.resolve("b-good.txt"), "The network is a form of coordination. It lacks boundaries.\n");
        Path other = folder.resolve("batch-workspace");
        Launched ingested = elenchus("ingest", "-w", other.toString(), batch.toString());
        assertThat(ingested.exit()).isEqualTo(Exit.DONE_WITH_PROBLEMS);
        assertThat(ingested.out()).contains("1 added").contains("1 failed");
        assertThat(ingested.err().lines().reduce((a, b) -> b).orElseThrow())
                .contains("a-bad.txt")
                .contains(" – ");
    }

    @Test
    void nothingButMissingFilesMakesNoWorkspace() throws IOException {
        Launched ingested = elenchus("ingest", "-w", folder.resolve("never").toString(), "no-such-file.pdf");
        assertThat(ingested.exit()).isEqualTo(Exit.FAILED);
        assertThat(ingested.err()).contains("no-such-file.pdf: there is no such file – check the path");
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void aFolderWithOtherThingsIsNoWorkspace() throws IOException {
        Path other = Folders.fresh("bad-input/other");
        Files.writeString(other.resolve("diary.txt"), "mine");
        failed(
                elenchus(
                        "ingest",
                        "-w",
                        other.toString(),
                        folder.resolve("good.txt").toString()),
                "name a new folder with -w");
        assertThat(Folders.state(other)).hasSize(1);
    }

    @Test
    void aMissingWorkspace() throws IOException {
        failed(elenchus("search", "-w", folder.resolve("nowhere").toString(), "x"), "elenchus ingest PATH");
    }

    @Test
    void aBrokenConceptScheme() throws IOException {
        Path scheme = workspace.resolve("concepts.yaml");
        String good = Files.readString(scheme);
        Files.writeString(scheme, "version: 1\nconcepts:\n- id: Learning Region\n- labels: {en: {prefered: x}}\n");
        try {
            Launched mined = run("mine");
            assertThat(mined.exit()).isEqualTo(Exit.FAILED);
            assertThat(mined.err())
                    .contains("concepts.yaml:3")
                    .contains("concepts.yaml:4")
                    .contains(" – ");
            assertThat(mined.err().lines()).hasSizeGreaterThan(1).noneMatch(l -> l.startsWith("\tat "));
        } finally {
            Files.writeString(scheme, good);
        }
    }

    @Test
    void aBrokenRuleFile() throws IOException {
        Path rules = Files.createDirectories(workspace.resolve("rules/en"));
        Path file = Files.writeString(
                rules.resolve("criticism.yaml"), "- id: en.criticism.mine\n  yields: Critique\n  pattern: '[lemma='\n");
        try {
            Launched mined = run("mine");
            assertThat(mined.exit()).isEqualTo(Exit.FAILED);
            assertThat(mined.err()).contains("criticism.yaml:").contains(" – ");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aWorkspaceOfANewerElenchus() throws IOException {
        Path newer = Folders.fresh("bad-input/newer");
        Files.writeString(newer.resolve("workspace.json"), "{\"format\": 999}\n");
        failed(elenchus("search", "-w", newer.toString(), "x"), "update Elenchus");
    }

    @Test
    void aLockedWorkspace() throws IOException {
        try (WorkspaceWriter held = Workspace.open(workspace).writer()) {
            assertThat(held.workspace().root()).isEqualTo(workspace);
            failed(run("mine", "good.txt"), "locked by process");
            assertThat(run("search", "evidence").exit()).isZero();
        }
    }

    @Test
    void anUnknownConcept() throws IOException {
        failed(run("search", "--concept", "learning regoin"), "did you mean 'learning region'?");
        failed(run("map", "--concept", "lerning-region"), "did you mean 'learning-region'?");
        failed(run("show", "netwrok"), "did you mean 'network'?");
    }

    @Test
    void wrongOptions() throws IOException {
        wrong(run("search", "--type", "critisism"), "did you mean 'criticism'?");
        wrong(run("search", "--topic", "evidense"), "did you mean 'evidence'?");
        wrong(run("search", "--from", "2020", "--to", "2000"), "is after");
        for (String list : List.of("search", "kwic", "freq", "concepts", "questions", "shared-critiques")) {
            wrong(run(list, "--limit", "-1"), "may not be negative");
        }
        wrong(run("search", "--limit", "ten"), "is no whole number");
        wrong(run("search", "--min-confidence", "2"), "goes from 0 to 1");
        wrong(run("questions", "--min-confidence", "high"), "is no number");
        wrong(run("search", "--colour"), "--colour");
        wrong(run("map"), "--concept");
        wrong(run("map", "--concept", "network", "--format", "gif"), "known: svg");
        wrong(run("map", "--concept", "network", "--expand", "critisism"), "did you mean 'criticism'?");
        wrong(run("map", "--concept", "network", "--limit", "-3"), "0 shows all");
        wrong(run("map", "--concept", "network", "--date", "yesterday"), "is no date");
        wrong(elenchus("ingest", "-w", workspace.toString(), "--title", "T", "a.txt", "b.txt"), "name one file");
        wrong(elenchus("mine", "--stdout"), "needs files to read");
        failed(run("search", "(unclosed"), "query:");
        failed(run("show", "good.txt#u999"), "no such unit");
    }

    @Test
    void aFullDisk() throws IOException {
        assumeTrue(
                Launched.shell("unshare -m sh -c 'mount -t tmpfs -o size=64k none /mnt'")
                                .exit()
                        == 0,
                "a small disk of its own needs root and unshare");
        String script = "unshare -m sh -c '"
                + "mount -t tmpfs -o size=400k none /mnt && cp -r " + workspace + " /mnt/w && rm -rf /mnt/w/.derived;"
                + " head -c 250000 /dev/zero >"
                + " /mnt/filler; find /mnt/w -type f"
                + " -not -path \"*/.*\" | sort | xargs"
                + " sha256sum > "
                + folder + "/full-before; "
                + "for i in 1 2 3 4 5 6 7 8; do seq 1 9000 | sed \"s/$/ the network lacks evidence $i./\" > " + folder
                + "/big$i.txt; done; "
                + "\"$E\" ingest -w /mnt/w " + folder + "/big*.txt; echo \"exit $?\"; rm -f /mnt/filler; "
                + "find /mnt/w -type f -not -path \"*/.*\" | sort | xargs sha256sum > " + folder + "/full-after; "
                + "\"$E\" verify -w /mnt/w; echo \"verified $?\"'";
        Launched full = Launched.shell(script);
        assertThat(full.out()).contains("exit 1").contains("verified 0");
        assertThat(full.err()).contains("the disk is full").contains("make room");
        assertThat(Files.readString(folder.resolve("full-after")))
                .isEqualTo(Files.readString(folder.resolve("full-before")));
    }

    @Test
    void aFullOutputIsAFailure() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Launched full = Launched.shell("\"$E\" export -w " + workspace + " > /dev/full");
        assertThat(full.exit()).isEqualTo(Exit.FAILED);
        assertThat(full.err()).contains("the output could not be written");
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Ingesting the file is done with one problem, told in one line that says what to do next. */
    private static void refused(Path file, String why) throws IOException {
        Launched ingested = run("ingest", file.toString());
        assertThat(ingested.exit()).as(ingested.err()).isEqualTo(Exit.DONE_WITH_PROBLEMS);
        assertThat(ingested.out()).contains("0 added").contains("1 failed");
        assertThat(ingested.err().lines().filter(l -> l.startsWith(file + ": ")))
                .singleElement()
                .asString()
                .contains(why)
                .contains(" – ");
        assertThat(ingested.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static void failed(Launched command, String next) {
        assertThat(command.exit()).as(command.err()).isEqualTo(Exit.FAILED);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains(next);
        assertThat(command.err().lines()).hasSizeLessThanOrEqualTo(2).noneMatch(l -> l.contains("Exception"));
    }

    private static void wrong(Launched command, String what) {
        assertThat(command.exit()).as(command.err()).isEqualTo(Exit.USAGE);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains(what).contains("--help");
    }

    private static Launched run(String command, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "-w";
        all[2] = workspace.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return elenchus(all);
    }
}
