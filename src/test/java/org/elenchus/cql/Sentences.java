package org.elenchus.cql;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/** Sentences for tests, written down with their analysis. */
public final class Sentences {
    private Sentences() {}

    /**
     * A sentence from {@code form/lemma/POS/Feature=Value|…} parted by blanks; what is left out is the form in lower
     * case, {@code X}, and no features.
     */
    public static Sentence of(String language, String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String written : text.split(" ", -1)) {
            String[] parts = written.split("/", 4);
            String form = parts[0];
            String lemma = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : Folding.fold(form);
            String pos = parts.length > 2 ? parts[2] : "X";
            tokens.add(new Token(new Span(at, at + form.length()), form, lemma, pos, parts.length > 3 ? parts[3] : ""));
            at += form.length() + 1;
        }
        return new Sentence(new Span(0, at - 1), language, 0, tokens);
    }

    /** A sentence of CoNLL-U: its token lines, the ten columns parted by tabs; tokens are set one blank apart. */
    public static Sentence conllu(String language, String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.split("\\R", -1)) {
            String[] columns = line.strip().split("\t", -1);
            if (columns.length == 10 && columns[0].matches("\\d+")) {
                String form = columns[1];
                tokens.add(new Token(
                        new Span(at, at + form.length()),
                        form,
                        Folding.fold(columns[2]),
                        columns[3],
                        columns[5].equals("_") ? "" : columns[5]));
                at += form.length() + 1;
            }
        }
        return new Sentence(new Span(0, at - 1), language, 0, tokens);
    }
}
