package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Box;
import org.junit.jupiter.api.Test;

class PageFragmentsTest {

    @Test
    void aPageIsViewedAsAWholeAndItsLinesAreHighlighted() {
        List<Box> lines = List.of(new Box(3, 120.5, 100, 220.5, 112.1), new Box(3, 56.7, 114, 180, 124.5));

        assertThat(PageFragments.of(lines))
                .containsExactly("page=3&viewrect=56.7,100,163.8,24.5"
                        + "&highlight=120.5,220.5,100,112.1&highlight=56.7,180,114,124.5");
    }

    @Test
    void eachPageHasOneOfItsOwn() {
        List<Box> lines = List.of(new Box(3, 10, 700, 90, 712), new Box(4, 10, 20, 90, 32));

        assertThat(PageFragments.of(lines))
                .containsExactly(
                        "page=3&viewrect=10,700,80,12&highlight=10,90,700,712",
                        "page=4&viewrect=10,20,80,12&highlight=10,90,20,32");
    }
}
