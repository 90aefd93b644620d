package org.elenchus.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The command line of a worker: the Java and the class path of this process, with limits. Where the system has {@code unshare}
 * and allows it, the worker gets a network of its own that leads nowhere.
 *
 * @param isolation words before the command, e.g. {@code unshare …}; empty where the system offers none
 */
record WorkerCommand(List<String> isolation) {
    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "--map-current-user", "--net"), List.of("unshare", "--net"));

    private static final int TRIAL_SECONDS = 5;
    private static final String START_CACHE = "-XX:AOTCache=";

    /** Tries what the system offers. */
    static WorkerCommand strictest() {
        return new WorkerCommand(
                WAYS.stream().filter(WorkerCommand::works).findFirst().orElse(List.of()));
    }

    private static boolean works(List<String> way) {
        List<String> trial = new ArrayList<>(way);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param memory for objects, in MiB
     * @param folder where the worker lives and leaves what it has to put down
     */
    ProcessBuilder process(int memory, Path folder) {
        List<String> command = new ArrayList<>(isolation);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + memory + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // nothing that outlives the worker: neither dumps nor counters in the folder of temporary files
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.resolve("crash.txt"),
                "-Xlog:disable",
                "-Djava.io.tmpdir=" + folder,
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                // no names of other machines, no channels to them, nothing outside a file that XML could name
                "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                // objects never come out of bytes
                "-Djdk.serialFilter=!*",
                "--enable-native-access=ALL-UNNAMED"));
        startCache().ifPresent(command::add);
        command.addAll(List.of("-cp", absoluteClassPath(), WorkerMain.class.getName()));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("OMP_THREAD_LIMIT", "1"); // a worker is one core's work, Tesseract included
        return process;
    }

    /** The worker lives in another folder than this process. */
    private static String absoluteClassPath() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(java.util.regex.Pattern.quote(separator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + separator + b)
                .orElse("");
    }

    /** The cache that made this process start quickly serves workers, too. */
    private static Optional<String> startCache() {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(argument -> argument.startsWith(START_CACHE))
                .filter(argument -> Files.isRegularFile(Path.of(argument.substring(START_CACHE.length()))))
                .findFirst();
    }
}
