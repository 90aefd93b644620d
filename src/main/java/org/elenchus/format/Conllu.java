package org.elenchus.format;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.CodePoints;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/**
 * CoNLL-U: the sentences with their analysis; in MISC the place of each token, which counts code points, and the unit that it belongs to
 * as B and I. Heads are not known and left open. Stateless.
 */
final class Conllu implements ParcelWriter {
    static final Carriage CARRIAGE = Carriage.of(Feature.UNITS, Feature.OFFSETS, Feature.TYPES, Feature.LANGUAGES)
            .keeping(Feature.HOLDERS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        StringBuilder out = new StringBuilder();
        for (Parcel.Item item : parcel.items()) {
            CodePoints points = new CodePoints(item.document().text());
            out.append("# newdoc id = ").append(item.document().id()).append('\n');
            int number = 0;
            for (Sentence sentence : item.sentences()) {
                out.append("# sent_id = ")
                        .append(item.document().id())
                        .append('-')
                        .append(++number)
                        .append('\n');
                out.append("# text = ")
                        .append(line(sentence.span().cover(item.document().text())))
                        .append('\n');
                out.append("# lang = ").append(sentence.language()).append('\n');
                tokens(item, sentence, points, out);
                out.append('\n');
            }
        }
        return List.of(new Sheet("text.conllu", out.toString()));
    }

    private static void tokens(Parcel.Item item, Sentence sentence, CodePoints points, StringBuilder out) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            List<String> misc = new ArrayList<>();
            boolean joined = i + 1 < sentence.tokens().size()
                    && sentence.tokens().get(i + 1).span().start()
                            == token.span().end();
            if (joined) {
                misc.add("SpaceAfter=No");
            }
            misc.add("Offset=" + points.at(token.span().start()) + ":"
                    + points.at(token.span().end()));
            for (ArgumentUnit unit : item.annotations().units()) {
                if (unit.span().overlaps(token.span())) {
                    boolean begins = token.span().start() <= unit.span().start() || isFirst(unit, sentence, i);
                    misc.add("Unit=" + (begins ? "B-" : "I-") + unit.type().label());
                    misc.add("UnitId=" + unit.id());
                    misc.add("Holder=" + line(unit.holder().name()).replace('|', ' '));
                    break;
                }
            }
            out.append(i + 1)
                    .append('\t')
                    .append(cell(line(token.form())))
                    .append('\t')
                    .append(cell(line(token.lemma())))
                    .append('\t')
                    .append(cell(token.pos()))
                    .append("\t_\t")
                    .append(cell(token.features()))
                    .append("\t_\t_\t_\t")
                    .append(String.join("|", misc))
                    .append('\n');
        }
    }

    /** Whether no token before it is of the unit: a unit may begin with a blank, or in the sentence before. */
    private static boolean isFirst(ArgumentUnit unit, Sentence sentence, int token) {
        boolean beganBefore =
                token == 0 && unit.span().start() < sentence.span().start();
        return !beganBefore
                && (token == 0 || !sentence.tokens().get(token - 1).span().overlaps(unit.span()));
    }

    private static String cell(String value) {
        return value.isEmpty() ? "_" : value;
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
