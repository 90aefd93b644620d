package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Counts what was taken away and whether anything noticed, and holds the share to the floor in a file. */
final class MutationTally {
    private final String name;
    private final List<String> survivors = new ArrayList<>();
    private int all;

    /** @param name of the floor, and of the list of survivors below target */
    MutationTally(String name) {
        this.name = name;
    }

    void add(String mutant, boolean isNoticed) {
        all++;
        if (!isNoticed) {
            survivors.add(mutant);
        }
    }

    /** Prints one line, lists the survivors in target/mutation, compares with the floor. */
    void holds() throws IOException {
        Path list = Path.of("target/mutation", name + ".txt");
        Files.createDirectories(list.getParent());
        Files.write(list, survivors);
        double share = 1 - survivors.size() / (double) all;
        System.out.printf(Locale.ROOT, "taken away: %d %s, %d unnoticed (%s)%n", all, name, survivors.size(), list);
        assertThat(share).as(name + " noticed; " + list).isGreaterThanOrEqualTo(floor());
    }

    private double floor() throws IOException {
        Properties floors = new Properties();
        try (InputStream data = MutationTally.class.getResourceAsStream("/floors/mutation.properties")) {
            floors.load(data);
        }
        return Double.parseDouble(floors.getProperty(name));
    }
}
