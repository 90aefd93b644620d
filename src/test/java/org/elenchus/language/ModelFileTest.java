package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    @Test
    void aDamagedModelIsRefusedWithTheNextStep() {
        assertThatThrownBy(() -> ModelFile.open("damaged.bin"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("damaged.bin", "SHA-256", "./elenchus train");
    }

    @Test
    void aMissingModelIsNamedWithTheNextStep() {
        assertThatThrownBy(() -> ModelFile.open("ru-none.bin"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("ru-none.bin", "missing", "./elenchus train");
    }

    @Test
    void theShippedModelsAreWhole() throws IOException {
        for (String name : new String[] {"ru-pos.bin", "ru-features.bin", "ru-lemmas.txt.gz"}) {
            assertThat(ModelFile.open(name)).as(name).isNotEmpty();
        }
    }
}
