package org.elenchus.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import opennlp.tools.tokenize.Tokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizersTest {
    private static Tokenizer russian;
    private static Tokenizer english;

    @BeforeAll
    static void loadLists() throws IOException {
        russian = new RuleTokenizer(Abbreviations.load("ru"));
        english = new EnglishTokenizer(Abbreviations.load("en"));
    }

    /** The tokens of the text are given parted by bars. */
    private static void check(Tokenizer tokenizer, String marked) {
        String[] sides = marked.split(" => ");
        assertThat(tokenizer.tokenize(sides[0])).containsExactly(sides[1].split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "социально-экономических связей. => социально-экономических|связей|.",
                "т.е. и т.п. объекты => т.е.|и|т.п.|объекты",
                "в 1990-х гг. П. Кругман => в|1990-х|гг.|П.|Кругман",
                "к.э.н. И.И. Иванов => к.э.н.|И.|И.|Иванов",
                "[5. С. 189] => [|5|.|С.|189|]",
                "«новая» среда… => «|новая|»|среда|…",
                "рост 3,5% и 6.00 => рост|3,5|%|и|6.00",
                "Что?! Нет... => Что|?!|Нет|...",
                "сети, склады и т.п. => сети|,|склады|и|т.п.",
                "в конце XX в. => в|конце|XX|в|.",
                "см. https://example.org/a?b=1, с. 5 => см.|https://example.org/a?b=1|,|с.|5",
                "центр – периферия => центр|–|периферия",
                "1926-33 и 20-летний => 1926-33|и|20-летний",
            })
    void russianIsCutAsTheTreebanksDo(String marked) {
        check(russian, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It doesn't work. => It|does|n't|work|.",
                "the region's firms' R&D => the|region|'s|firms|'|R&D",
                "we cannot say it’s so => we|can|not|say|it|’s|so",
                "low-tech, knowledge-based firms => low|-|tech|,|knowledge|-|based|firms",
                "Smith et al. (2001, p. 4) => Smith|et|al.|(|2001|,|p.|4|)",
                "e.g. in the U.S. economy => e.g.|in|the|U.S.|economy",
                "Baden-Württemberg and O'Brien => Baden|-|Württemberg|and|O'Brien",
            })
    void englishIsCutAsTheTreebanksDo(String marked) {
        check(english, marked);
    }
}
