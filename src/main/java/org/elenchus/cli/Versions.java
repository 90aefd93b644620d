package org.elenchus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.elenchus.PaperReader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: everything that a result may depend on. */
final class Versions implements IVersionProvider {

    private static final int SHOWN = 12;

    @Override
    public String[] getVersion() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            versions.load(in);
        }
        return new String[] {
            "Elenchus " + versions.getProperty("elenchus"),
            "JDK " + Runtime.version(),
            "Lucene " + versions.getProperty("lucene"),
            "Tika " + versions.getProperty("tika"),
            "OpenNLP " + versions.getProperty("opennlp"),
            "rules " + PaperReader.shippedRulesDigest().substring(0, SHOWN),
        };
    }
}
