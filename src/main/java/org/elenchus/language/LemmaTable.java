package org.elenchus.language;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.elenchus.morphology.UdTag;
import org.jspecify.annotations.Nullable;

/**
 * What the treebanks say of Russian lemmas beyond the dictionary: forms whose lemma is another than the dictionary
 * gives, lemmas to prefer where it gives several, and the endings by which the lemma of an unknown form is guessed.
 * Immutable.
 */
public final class LemmaTable {
    /** Longer endings than this are not asked for. */
    public static final int LONGEST_ENDING = 6;

    private final Map<String, String> exceptions;
    private final Map<String, Integer> preferences;
    private final Map<String, Ending> endings;

    /**
     * How to make a lemma of a form.
     *
     * @param cut how many letters to take off its end
     * @param add what to put there
     */
    public record Ending(int cut, String add) {
        String apply(String form) {
            return form.length() - cut + add.length() < 2 ? form : form.substring(0, form.length() - cut) + add;
        }
    }

    /**
     * @param exceptions lemmas by {@code form/POS}
     * @param preferences how often {@code lemma/POS} was right where others were possible
     * @param endings by {@code tag/ending}, see {@link #key}
     */
    public LemmaTable(Map<String, String> exceptions, Map<String, Integer> preferences, Map<String, Ending> endings) {
        this.exceptions = Map.copyOf(exceptions);
        this.preferences = Map.copyOf(preferences);
        this.endings = Map.copyOf(endings);
    }

    @Nullable
    public String exception(String form, String pos) {
        return exceptions.get(form + "/" + pos);
    }

    public int preference(String lemma, String pos) {
        return preferences.getOrDefault(lemma + "/" + pos, 0);
    }

    /** The lemma of an unknown form, in lower case, by its longest known ending; the form itself if none is known. */
    public String guess(String form, UdTag tag) {
        String key = key(tag);
        for (int size = Math.min(LONGEST_ENDING, form.length() - 1); size >= 0; size--) {
            Ending ending = endings.get(key + "/" + form.substring(form.length() - size));
            if (ending != null && ending.cut() < form.length()) {
                return ending.apply(form);
            }
        }
        return form;
    }

    /** The part of a tag that its ending depends on. */
    public static String key(UdTag tag) {
        return switch (tag.pos()) {
            case "NOUN" -> "NOUN" + first(tag.get("Animacy")) + nominal(tag);
            // the dictionary does not say which names are persons'
            case "PROPN" -> "PROPN" + nominal(tag);
            case "ADJ" -> "ADJ" + nominal(tag) + tag.get("Variant") + tag.get("Degree");
            case "VERB" ->
                tag.get("VerbForm").equals("Part")
                        ? "PART" + nominal(tag) + tag.get("Variant") + tag.get("Voice") + tag.get("Tense")
                        : "VERB" + tag.get("VerbForm") + tag.get("Mood") + tag.get("Tense") + nominal(tag)
                                + tag.get("Person");
            default -> tag.pos();
        };
    }

    private static String nominal(UdTag tag) {
        return tag.get("Case") + first(tag.get("Number")) + first(tag.get("Gender"));
    }

    private static String first(String value) {
        return value.isEmpty() ? "" : value.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Reads what {@link #write} wrote. */
    public static LemmaTable read(InputStream data) throws IOException {
        Map<String, String> exceptions = new HashMap<>();
        Map<String, Integer> preferences = new HashMap<>();
        Map<String, Ending> endings = new HashMap<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(data), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "form" -> exceptions.put(cells[1], cells[2]);
                case "lemma" -> preferences.put(cells[1], Integer.valueOf(cells[2]));
                case "ending" -> endings.put(cells[1], new Ending(Integer.parseInt(cells[2]), cells[3]));
                default -> throw new IOException("unknown line in the table of lemmas: " + line);
            }
        }
        return new LemmaTable(exceptions, preferences, endings);
    }

    /** One entry a line, sorted, gzipped; the same table gives the same bytes. */
    public void write(Path file) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(exceptions).entrySet()) {
                out.write("form\t" + entry.getKey() + "\t" + entry.getValue() + "\n");
            }
            for (Map.Entry<String, Integer> entry : new TreeMap<>(preferences).entrySet()) {
                out.write("lemma\t" + entry.getKey() + "\t" + entry.getValue() + "\n");
            }
            for (Map.Entry<String, Ending> entry : new TreeMap<>(endings).entrySet()) {
                Ending ending = entry.getValue();
                out.write("ending\t" + entry.getKey() + "\t" + ending.cut() + "\t" + ending.add() + "\n");
            }
        }
    }

    public int size() {
        return exceptions.size() + preferences.size() + endings.size();
    }
}
