package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Finds reference markers in running text: numbers in brackets with their pages («[5. С. 189]», «[1, 3–5]»), authors
 * and years in brackets, the year after an author's name, and markers that point back («Там же», "Smith, op. cit."). For
 * one document.
 */
public final class CitationFinder {
    private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
    private static final Pattern ROUND = Pattern.compile("\\(([^()]{4,300})\\)");
    private static final Pattern NESTED =
            Pattern.compile("\\(([^()]{4,200}\\((?:1[6-9]|20)\\d\\d[^()]{0,20}\\)[^()]{0,120})\\)");
    private static final Pattern INTRO = Pattern.compile(
            "^(?:(?:см\\.?(?: также| об этом)?|ср\\.|напр\\.|например|цит\\. по|подробнее|see(?: also| for example|"
                + " e\\.\\s?g\\.)?|e\\.\\s?g\\.|i\\.\\s?e\\.|cf\\.?|for example|for instance|compare|quoted in|cited"
                + " in|as in|in|by|but see|reviewed in|and)(?:[,:]\\s*|\\s+))+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AGAIN = Pattern.compile(
            "^(?:там же|ibid|ibidem|idem|id\\.|ebd\\.|тот же|указ\\. соч|op\\. ?cit|loc\\. ?cit)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITED_WORK = Pattern.compile(
            "^" + NameMarker.PERSONS + "[,.]?\\s*(?:указ\\. ?соч|ук\\. ?соч|цит\\. ?соч|op\\. ?cit|loc\\. ?cit).*",
            Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile(
            ";|(?<=\\d[a-z]?)\\s*,\\s*(?:and\\s+|и\\s+)?(?=(?:see |см\\. )?\\p{Lu}\\p{Ll}+(?!\\p{L}|\\.))");
    private static final Pattern NARRATIVE =
            Pattern.compile("((?<![\\p{L}])" + NameMarker.PERSONS + "(?:['’]s?)?)\\s+([(\\[](" + NameMarker.YEARS + ")("
                    + NameMarker.PLACE + "(?:;\\s*" + NameMarker.YEARS + NameMarker.PLACE + "){0,4})[)\\]])");
    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");
    private static final Pattern DASH = Pattern.compile("\\s?[–—-]\\s?");

    private final ReferenceIndex index;
    private final NumberMarker numbers;
    private final List<Citation> found = new ArrayList<>();

    public CitationFinder(ReferenceIndex index) {
        this.index = index;
        numbers = new NumberMarker(index);
    }

    /** Adds the markers of a paragraph. */
    public void find(String text, Span paragraph) {
        List<Citation> here = new ArrayList<>();
        String part = paragraph.cover(text);
        if (part.indexOf('[') >= 0) {
            SQUARE.matcher(part).results().forEach(m -> square(m.start(), m.group(), m.group(1), here));
            overRanges(part, here);
        }
        if (part.indexOf('(') >= 0) {
            ROUND.matcher(part).results().forEach(m -> round(m.start(), m.group(), m.group(1), here));
            NESTED.matcher(part).results().forEach(m -> round(m.start(), m.group(), m.group(1), here));
        }
        if (part.indexOf('(') >= 0 || part.indexOf('[') >= 0) {
            narrative(part, here);
        }
        here.sort((a, b) -> a.span().compareTo(b.span()));
        int shift = paragraph.start();
        for (Citation citation : here) {
            Span span =
                    new Span(citation.span().start() + shift, citation.span().end() + shift);
            found.add(new Citation(span, citation.marker(), citation.references()));
        }
    }

    public List<Citation> found() {
        return found;
    }

    private void square(int at, String marker, String inside, List<Citation> here) {
        String first = INTRO.matcher(inside.strip()).replaceFirst("");
        if (AGAIN.matcher(first).find()) {
            add(at, marker, last(here), here);
            return;
        }
        read(inside, here).ifPresent(ids -> add(at, marker, ids, here));
    }

    private void round(int at, String marker, String inside, List<Citation> here) {
        String first = INTRO.matcher(inside.strip()).replaceFirst("");
        if (AGAIN.matcher(first).find()) {
            if (!last(here).isEmpty()) {
                add(at, marker, last(here), here);
            }
            return;
        }
        if (Character.isDigit(first.isEmpty() ? ' ' : first.charAt(0))) {
            return;
        }
        Optional<List<String>> ids = read(inside, here);
        if (ids.isPresent() && (index.isEmpty() || !ids.get().isEmpty())) {
            add(at, marker, ids.get(), here);
        }
    }

    /** @return the entries that the inside of a pair of brackets cites; nothing if it is no citation */
    private Optional<List<String>> read(String inside, List<Citation> here) {
        List<String> ids = new ArrayList<>();
        NameMarker names = new NameMarker(index);
        boolean any = false;
        List<String> whole = index.byLabel(inside.strip());
        if (!whole.isEmpty()) {
            return Optional.of(whole);
        }
        for (String part : PARTS.split(inside, -1)) {
            String segment = INTRO.matcher(part.strip()).replaceFirst("").strip();
            Optional<List<String>> read = segment(segment, names, here);
            if (read.isEmpty() && NumberMarker.NUMBER.matcher(segment).find() && !any) {
                return Optional.empty();
            }
            any |= read.isPresent();
            read.ifPresent(ids::addAll);
        }
        return any ? Optional.of(ids.stream().distinct().toList()) : Optional.empty();
    }

    private Optional<List<String>> segment(String segment, NameMarker names, List<Citation> here) {
        List<String> byKey = index.byLabel(segment);
        if (!byKey.isEmpty()) {
            return Optional.of(byKey);
        }
        if (CITED_WORK.matcher(segment).matches()) {
            return Optional.of(citedBefore(segment, here));
        }
        boolean numbered = NumberMarker.NUMBER.matcher(segment).find();
        return numbered ? numbers.read(segment) : names.read(segment);
    }

    /** The work of an author that was cited last, or the only one of theirs. */
    private List<String> citedBefore(String segment, List<Citation> here) {
        List<String> names = NameMarker.names(segment);
        List<String> all = index.byAuthors(names, false, "");
        List<Citation> before = new ArrayList<>(found);
        before.addAll(here);
        for (Citation citation : before.reversed()) {
            for (String id : citation.references()) {
                if (all.contains(id)) {
                    return List.of(id);
                }
            }
        }
        return all.size() == 1 ? all : List.of();
    }

    private void narrative(String part, List<Citation> here) {
        Matcher matcher = NARRATIVE.matcher(part);
        while (matcher.find()) {
            NameMarker names = new NameMarker(index);
            List<String> ids = new ArrayList<>(
                    names.read(matcher.group(1), matcher.group(4)).orElse(List.of()));
            for (String more : matcher.group(5).split(";", -1)) {
                names.read(more.strip()).ifPresent(ids::addAll);
            }
            String name = matcher.group(2);
            boolean plain = index.isEmpty()
                    && (name.charAt(0) < 0x400
                            || INITIALS.matcher(matcher.group(1)).find());
            if (plain || !ids.isEmpty()) {
                add(matcher.start(3), matcher.group(3), ids.stream().distinct().toList(), here);
            }
        }
    }

    /** In «[1]–[4]» the last also cites what lies between. */
    private void overRanges(String part, List<Citation> here) {
        for (int i = 1; i < here.size(); i++) {
            Citation left = here.get(i - 1);
            Citation right = here.get(i);
            String between = left.span().end() <= right.span().start()
                    ? part.substring(left.span().end(), right.span().start())
                    : "";
            if (DASH.matcher(between).matches()
                    && left.references().size() == 1
                    && right.references().size() == 1) {
                int from = Integer.parseInt(left.references().getFirst().substring(1));
                int to = Integer.parseInt(right.references().getFirst().substring(1));
                List<String> ids = new ArrayList<>();
                for (int n = from + 1; n <= to; n++) {
                    ids.add("r" + n);
                }
                here.set(i, new Citation(right.span(), right.marker(), ids.isEmpty() ? right.references() : ids));
            }
        }
    }

    private List<String> last(List<Citation> here) {
        if (!here.isEmpty()) {
            return here.getLast().references();
        }
        return found.isEmpty() ? List.of() : found.getLast().references();
    }

    private static void add(int at, String marker, List<String> ids, List<Citation> here) {
        Span span = new Span(at, at + marker.length());
        if (here.stream().noneMatch(other -> other.span().overlaps(span))) {
            here.add(new Citation(span, marker, ids));
        }
    }
}
