package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;

/** What the loss report does not name comes back. */
class RoundTripPropertyTest {

    @Provide
    Arbitrary<ExchangeFormat> readable() {
        return Arbitraries.of(ExchangeFormat.values())
                .filter(f -> f.reader().isPresent() && f.carriage().keeps(Feature.PUBLICATION));
    }

    @Property(tries = 150)
    void whatIsWrittenAndReadIsWhatTheFormatCarries(@ForAll long seed, @ForAll("readable") ExchangeFormat format) {
        Parcel parcel = Parcels.of(seed);
        Parcel expected = Parcels.after(parcel, format.carriage());

        List<Parcel.Item> read = new ArrayList<>();
        List<Object> concepts = new ArrayList<>();
        for (List<Sheet> sheets : together(format.writer().write(parcel, "en"))) {
            Reading reading = format.reader().orElseThrow().read(sheets);
            assertThat(reading.problems()).isEmpty();
            read.addAll(reading.parcel().items());
            concepts.addAll(reading.parcel().scheme().concepts());
        }

        assertThat(read).hasSameSizeAs(expected.items());
        for (int i = 0; i < read.size(); i++) {
            Parcel.Item got = read.get(i);
            Parcel.Item wanted = expected.items().get(i);
            assertThat(got.document()).isEqualTo(wanted.document());
            assertThat(got.annotations().units())
                    .containsExactlyElementsOf(wanted.annotations().units());
            assertThat(new HashSet<>(got.annotations().relations()))
                    .isEqualTo(new HashSet<>(wanted.annotations().relations()));
            assertThat(got.annotations().mentions())
                    .isEqualTo(wanted.annotations().mentions());
            assertThat(got.annotations().textDigest())
                    .isEqualTo(wanted.annotations().textDigest());
        }
        assertThat(new HashSet<>(concepts))
                .isEqualTo(new HashSet<Object>(expected.scheme().concepts()));
    }

    @Property(tries = 60)
    void theSameParcelGivesTheSameCharacters(@ForAll long seed) {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            assertThat(format.writer().write(Parcels.of(seed), "ru"))
                    .isEqualTo(format.writer().write(Parcels.of(seed), "ru"));
        }
    }

    /** Files of one stem belong together. */
    static List<List<Sheet>> together(List<Sheet> sheets) {
        Map<String, List<Sheet>> byStem = sheets.stream()
                .collect(Collectors.groupingBy(Sheet::stem, java.util.LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(byStem.values());
    }
}
