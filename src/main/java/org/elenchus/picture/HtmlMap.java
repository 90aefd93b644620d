package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;

/**
 * A map as one page that needs no network: the picture, filters and details, and below it every unit as a plain list, which also
 * works without scripts, in print and with a screen reader. Only this page's own style and script may run (their digests are in its
 * content security policy), so nothing from a paper can.
 */
final class HtmlMap {
    /** How many units the picture shows where nobody asked for another number. */
    static final int USUAL = 60;

    private final ArgumentMap map;
    private final MapPlan plan;
    private final MapOptions options;
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 17);

    private HtmlMap(ArgumentMap map, MapOptions options, Words words) {
        this.map = map;
        this.plan = MapPlan.of(map, options.most(USUAL), options.expanded());
        this.options = options;
        this.words = words;
    }

    static String write(ArgumentMap map, MapOptions options, Words words) {
        return new HtmlMap(map, options, words).page();
    }

    private String page() {
        head(resource("map.css"), resource("map.js"));
        line("<a class=\"skip\" href=\"#list\">%s</a>".formatted(word("to.list")));
        masthead();
        line("<main>");
        filters();
        stage();
        out.append(new HtmlUnitList(plan, options, words).write());
        line("</main>");
        String made =
                options.date().map(day -> " " + MapDrawing.day(day, words)).orElse("");
        line("<footer><p>%s%s</p></footer>".formatted(word("made.by"), escape(made)));
        line("<script>%s</script>".formatted(resource("map.js")));
        line("</body>\n</html>");
        return out.toString();
    }

    private void head(String style, String script) {
        line("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\" />".formatted(words.language()));
        line(("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '%s'; script-src"
                        + " '%s'; base-uri 'none'; form-action 'none'\" />")
                .formatted(digest(style), digest(script)));
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />");
        line("<meta name=\"color-scheme\" content=\"light dark\" />");
        line("<title>%s</title>\n<style>%s</style>\n</head>".formatted(escape(map.title()), style));
        line("<body data-found=\"%s\">".formatted(word("found")));
    }

    private void masthead() {
        line("<header>\n<p class=\"eyebrow\">%s</p>\n<h1>%s</h1>".formatted(word("map"), escape(map.title())));
        String title = map.title().toLowerCase(Locale.ROOT);
        line("<p class=\"labels\">");
        map.concept().labels().stream()
                .filter(label ->
                        label.preferred() && !title.contains(label.text().toLowerCase(Locale.ROOT)))
                .map(label -> "<span lang=\"" + escape(label.language()) + "\">" + escape(label.text()) + "</span>")
                .forEach(out::append);
        line("</p>\n</header>");
    }

    private void filters() {
        line("<form class=\"filters\" role=\"search\" aria-label=\"%s\" hidden=\"hidden\">".formatted(word("filters")));
        line(("<input type=\"search\" name=\"query\" placeholder=\"%1$s\" aria-label=\"%1$s\" autocomplete=\"off\""
                        + " />")
                .formatted(word("search")));
        line("<div class=\"types\">");
        for (UnitType type : UnitType.READING_ORDER) {
            long count =
                    map.nodes().stream().filter(n -> n.unit().type() == type).count();
            if (count > 0) {
                line(("<button type=\"button\" class=\"type %1$s\" value=\"%1$s\" aria-pressed=\"false\">%2$s%3$s"
                                + " <b>%4$s</b></button>")
                        .formatted(UnitStyle.css(type), sign(type), escape(words.types(type)), count));
            }
        }
        line("</div>");
        choice(
                "topic",
                "all.topics",
                options(
                        n -> n.unit().topic().map(Topic::label).orElse(""),
                        n -> n.unit().topic().map(words::topic).orElse("")));
        choice(
                "holder",
                "all.holders",
                options(
                        n -> n.unit().holder().name(),
                        n -> words.holder(n.unit().holder())));
        choice(
                "language",
                "all.languages",
                options(
                        n -> n.unit().language(),
                        n -> words.languageName(n.unit().language())));
        choice("paper", "all.papers", options(Node::documentId, Node::source));
        line("<button type=\"button\" name=\"clear\" hidden=\"hidden\">%s</button>".formatted(word("reset")));
        line("<p class=\"found\" role=\"status\"></p>\n</form>");
    }

    /** Values with their names, by name. */
    private Map<String, String> options(Function<Node, String> value, Function<Node, String> name) {
        Map<String, String> byName = new TreeMap<>();
        map.nodes().stream()
                .filter(n -> !value.apply(n).isEmpty())
                .forEach(n -> byName.put(name.apply(n) + "\u0000" + value.apply(n), value.apply(n)));
        return byName;
    }

    private void choice(String field, String everything, Map<String, String> options) {
        if (options.size() < 2) {
            return;
        }
        line("<select name=\"%s\" aria-label=\"%s\">"
                .formatted(field, word(field.equals("language") ? "language.name" : field)));
        line("<option value=\"\">%s</option>".formatted(word(everything)));
        options.forEach((name, value) -> line("<option value=\"%s\">%s</option>"
                .formatted(escape(value), escape(name.substring(0, name.indexOf('\u0000'))))));
        line("</select>");
    }

    private void stage() {
        line("<div class=\"stage\">\n<div>\n<section class=\"map\" aria-label=\"%s\">".formatted(word("map")));
        line("<div class=\"window\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">".formatted(escape(map.title())));
        MapDrawing drawing = new MapDrawing(plan, options, words, MapDrawing.Use.PAGE);
        out.append(SvgMap.write(drawing, words, MapDrawing.Use.PAGE));
        line("</div>\n<div class=\"zoom\" hidden=\"hidden\">");
        for (List<String> button : List.of(List.of("out", "−"), List.of("in", "+"))) {
            line("<button type=\"button\" class=\"%1$s\" aria-label=\"%2$s\" title=\"%2$s\">%3$s</button>"
                    .formatted(button.getFirst(), word("zoom." + button.getFirst()), button.getLast()));
        }
        line("<button type=\"button\" class=\"fit\">%s</button>".formatted(word("zoom.fit")));
        line("</div>\n</section>\n<p class=\"hint\" hidden=\"hidden\">%s</p>\n</div>".formatted(word("zoom.hint")));
        line("<aside class=\"panel\" hidden=\"hidden\" aria-live=\"polite\" aria-label=\"%s\">"
                .formatted(word("details")));
        line(("<div class=\"bar\"><span class=\"what\"></span><button type=\"button\""
                        + " class=\"close\">%s</button></div>")
                .formatted(word("close")));
        line("<div class=\"body\"></div>\n</aside>\n</div>");
    }

    static String sign(UnitType type) {
        return "<svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\""
                + UnitStyle.of(type).sign() + "\" /></svg>";
    }

    private String word(String key) {
        return escape(words.get(key));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    static String resource(String name) {
        try (InputStream there = Objects.requireNonNull(HtmlMap.class.getResourceAsStream(name), name)) {
            return "\n" + new String(there.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
