package org.elenchus.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.util.Span;

/**
 * An annotated sentence of a treebank in CoNLL-U.
 *
 * @param text as written, empty where the source keeps none
 * @param startsDocument whether it is the first of a document
 * @param tokens in order
 */
record GoldSentence(String text, boolean startsDocument, List<Row> tokens) {

    /**
     * A token's row; {@code _} is kept only as a form.
     *
     * @param features UD features, sorted
     */
    record Row(String form, String lemma, String pos, String features) {

        String tag() {
            return features.isEmpty() ? pos : pos + "|" + features;
        }
    }

    GoldSentence {
        tokens = List.copyOf(tokens);
    }

    String[] forms() {
        return tokens.stream().map(Row::form).toArray(String[]::new);
    }

    String[] parts() {
        return tokens.stream().map(Row::pos).toArray(String[]::new);
    }

    String[] tags() {
        return tokens.stream().map(Row::tag).toArray(String[]::new);
    }

    /** Where the tokens stand in {@link #text}. */
    Span[] spans() {
        Span[] spans = new Span[tokens.size()];
        int at = 0;
        for (int i = 0; i < spans.length; i++) {
            String form = tokens.get(i).form();
            int start = text.indexOf(form, at);
            if (start < 0) {
                throw new IllegalArgumentException("token " + form + " is not in: " + text);
            }
            at = start + form.length();
            spans[i] = new Span(start, at);
        }
        return spans;
    }

    /** The sentences of a file, gzipped if its name says so. */
    static List<GoldSentence> read(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream data = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    add(block, sentences);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
            add(block, sentences);
        }
        return sentences;
    }

    private static void add(List<String> block, List<GoldSentence> sentences) {
        String text = "";
        boolean startsDocument = false;
        List<Row> rows = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.startsWith("# newdoc")) {
                startsDocument = true;
            } else if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(cells[1], cells[2], cells[3], cells[5].equals("_") ? "" : cells[5]));
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(new GoldSentence(text, startsDocument, rows));
        }
    }
}
