package org.elenchus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void digestsAreLowerCaseHex() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aStreamHasTheDigestOfItsBytes() throws IOException {
        byte[] bytes = new byte[200_000];
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void aLongTextHasTheDigestOfItsBytes() {
        String text = "Город 𝔸 \uD800 x".repeat(20_000);
        assertThat(Sha256.of(text)).isEqualTo(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
