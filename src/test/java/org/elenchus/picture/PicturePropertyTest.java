package org.elenchus.picture;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.UnitType;
import org.elenchus.export.Samples;

class PicturePropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("=+-@\t\r\n\"',;&<>[]{}#*_/\\\u0000\u0085\u2028 aЯ")
                .ofMaxLength(40);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 60)
    void anyQuoteGivesAWellFormedPictureAndPage(@ForAll("texts") String quote) {
        ArgumentMap map = new ArgumentMap(
                Samples.LEARNING_REGION,
                quote,
                List.of(new ArgumentMap.Node("d#u1", Samples.unit("u1", UnitType.CRITICISM, quote), quote, quote)),
                List.of());

        MapFormatTest.xml(MapFormatTest.written(MapFormat.SVG, map, "ru"));
        MapFormatTest.xml(HtmlMapTest.markup(map, "ru"));
    }
}
