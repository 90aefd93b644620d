package org.elenchus.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the words of hOCR, the HTML in which Tesseract tells where it found what. For one page. See
 * http://kba.github.io/hocr-spec/1.2/ for {@code bbox}, {@code baseline}, {@code x_size} and {@code x_wconf}.
 */
final class HocrWords extends DefaultHandler {
    private static final Pattern BOX = Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size (-?[\\d.]+)");
    private static final Pattern SURE = Pattern.compile("x_wconf (-?[\\d.]+)");
    /** Sizes of lines differ by so much for no other reason than which letters they hold. */
    private static final double SAME_SIZE = 0.17;

    /** A line: {@code base} at its left end, and by how much it sinks in a pixel. */
    private record Line(double left, double right, double base, double slope, double size) {}

    private record Found(String text, double left, double right, double confidence, Line line) {}

    private final List<Found> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Line line = new Line(0, 0, 0, 0, 0);
    private double @Nullable [] box;
    private double confidence;
    private int depth;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        String kind = String.valueOf(attributes.getValue("class"));
        String title = String.valueOf(attributes.getValue("title"));
        if (box != null) {
            depth++;
        } else if (kind.equals("ocrx_word")) {
            box = box(title);
            confidence = number(SURE, title, 1, 0) / 100;
            text.setLength(0);
        } else if (kind.equals("ocr_line")
                || kind.equals("ocr_header")
                || kind.equals("ocr_caption")
                || kind.equals("ocr_textfloat")) {
            double[] edges = box(title);
            double slope = number(BASELINE, title, 1, 0);
            line = new Line(
                    edges[0],
                    edges[2],
                    edges[3] + number(BASELINE, title, 2, 0),
                    slope,
                    number(SIZE, title, 1, edges[3] - edges[1]));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (box != null) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        double[] edges = box;
        if (edges == null) {
            return;
        }
        if (depth > 0) {
            depth--;
            return;
        }
        String word = text.toString().strip();
        if (!word.isEmpty()) {
            found.add(new Found(word, edges[0], edges[2], confidence, line));
        }
        box = null;
    }

    private static double[] box(String title) {
        Matcher box = BOX.matcher(title);
        double[] edges = new double[4];
        if (box.find()) {
            for (int i = 0; i < edges.length; i++) {
                edges[i] = Double.parseDouble(box.group(i + 1));
            }
        }
        return edges;
    }

    private static double number(Pattern pattern, String title, int group, double otherwise) {
        Matcher matcher = pattern.matcher(title);
        return matcher.find() ? Double.parseDouble(matcher.group(group)) : otherwise;
    }

    /** The words, with the page turned by the slope that most of its lines have. */
    ScannedPage page(double width) {
        double slope = median(found.stream()
                .filter(word -> word.line.right - word.line.left > width / 5)
                .mapToDouble(word -> word.line.slope)
                .toArray());
        double size = median(found.stream().mapToDouble(word -> word.line.size).toArray());
        List<ScannedPage.Word> words = new ArrayList<>();
        for (Found word : found) {
            double middle = (word.line.left + word.line.right) / 2;
            double base = word.line.base + word.line.slope * (middle - word.line.left);
            double level = base - slope * (middle - width / 2);
            double shift = slope * (base - level);
            words.add(new ScannedPage.Word(
                    word.text,
                    word.left + shift,
                    word.right + shift,
                    level,
                    Math.abs(word.line.size - size) < SAME_SIZE * size ? size : word.line.size,
                    word.confidence));
        }
        return new ScannedPage(words);
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values.length == 0 ? 0 : values[values.length / 2];
    }
}
