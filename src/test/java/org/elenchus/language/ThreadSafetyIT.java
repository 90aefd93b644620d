package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.elenchus.text.Sentence;
import org.junit.jupiter.api.Test;

class ThreadSafetyIT {
    private static final List<String> RUSSIAN = List.of(
            "Концепция обучающихся регионов подверглась критике, т.е. её считают расплывчатой.",
            "П. Кругман и А. Маршалл по-разному объясняют рост городов [5. С. 189].",
            "Неявные знания распространяются медленно; доверие возникает не сразу.");
    private static final List<String> ENGLISH = List.of(
            "The learning region hasn't been defined clearly (Smith et al., 2001).",
            "Industrial districts and clusters differ in size, age and governance.",
            "Critics argue that knowledge-based economies don't need proximity.");

    private static List<Sentence> read(LanguageAnalysis language) {
        List<Sentence> sentences = new ArrayList<>();
        for (int round = 0; round < 15; round++) {
            RUSSIAN.forEach(text -> sentences.addAll(language.analyse(text, "ru")));
            ENGLISH.forEach(text -> sentences.addAll(language.analyse(text, "en")));
        }
        return sentences;
    }

    @Test
    void fourThreadsReadWhatOneReads() throws Exception {
        List<Sentence> alone = read(LanguageAnalysis.load());
        LanguageAnalysis shared = LanguageAnalysis.load();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Sentence>>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(threads.submit(() -> read(shared)));
            }
            for (Future<List<Sentence>> reader : readers) {
                assertThat(reader.get()).isEqualTo(alone);
            }
        }
    }
}
