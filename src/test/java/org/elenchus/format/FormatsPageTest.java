package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.problem.Problem;
import org.elenchus.problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/formats.md says what the table of formats says, and its examples are read. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("docs", "formats.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```\\w+ read=([\\w-]+)(?: text=\"([^\"]*)\")?\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theTableOfFormatsIsThatOfTheProgram() throws IOException {
        List<String> rows = Arrays.stream(ExchangeFormat.values())
                .map(f -> "| `" + f.label() + "` | " + f.title() + " | " + files(f) + " | "
                        + (f.reader().isPresent() ? "read and written" : "written") + " | " + f.use() + " |")
                .toList();

        assertThat(Files.readString(PAGE)).contains(String.join("\n", rows));
    }

    private static String files(ExchangeFormat format) {
        return switch (format.layout()) {
            case ONE_FILE -> "`." + format.ending() + "`";
            case FILE_A_PAPER -> "`." + format.ending() + "`, one a paper";
            case FOLDER -> "a folder";
        };
    }

    @Test
    void theTableOfWhatIsCarriedIsThatOfTheProgram() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| | "
                + Arrays.stream(ExchangeFormat.values())
                        .map(ExchangeFormat::label)
                        .collect(Collectors.joining(" | "))
                + " |");
        rows.add("|---" + "|:-:".repeat(ExchangeFormat.values().length) + "|");
        for (Feature feature : Feature.values()) {
            rows.add("| " + feature.words() + " | "
                    + Arrays.stream(ExchangeFormat.values())
                            .map(f -> switch (f.carriage().fate(feature)) {
                                case CARRIED -> "●";
                                case DATA -> "○";
                                case LOST -> "–";
                            })
                            .collect(Collectors.joining(" | "))
                    + " |");
        }

        assertThat(Files.readString(PAGE)).contains(String.join("\n", rows));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsRead() throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(PAGE));
        List<DynamicTest> tests = new ArrayList<>();
        while (examples.find()) {
            ExchangeFormat format = ExchangeFormat.parse(examples.group(1)).orElseThrow();
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(new Sheet("example." + format.ending(), examples.group(3)));
            if (examples.group(2) != null) {
                sheets.add(new Sheet("example.txt", examples.group(2)));
            }
            tests.add(DynamicTest.dynamicTest(format.label(), () -> {
                Reading reading = format.reader().orElseThrow().read(sheets);
                assertThat(reading.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
                assertThat(reading.parcel().unitCount()
                                + reading.parcel().scheme().concepts().size())
                        .isPositive();
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(9);
        return tests.stream();
    }
}
