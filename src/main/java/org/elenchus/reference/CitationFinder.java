package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.repair.Vocabulary;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Finds reference markers in running text: numbers in brackets with their pages («[5. С. 189]», «[1, 3–5]»), authors
 * and years in brackets, and the year after an author's name. For one document.
 */
public final class CitationFinder {
    private static final String YEAR = "(?:1[6-9]|20)\\d\\d[a-zа-д]?";
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final String PAGES = "(?:[,:.]\\s*(?:pp?\\.|[СсPp]\\.|стр\\.|ch\\.|гл\\.)?\\s*\\d[\\d–—,\\s-]*)?";
    private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]]{1,160})\\]");
    private static final Pattern ROUND = Pattern.compile("\\(([^()]{5,240})\\)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})(?:\\s*[–—-]\\s*(\\d{1,3}))?(?=$|\\D)");
    private static final Pattern INTRO = Pattern.compile(
            "^(?:см\\.?(?: также| об этом)?:?|ср\\.:?|напр\\.,?:?|например,?:?|see(?:"
                    + " also)?|e\\.\\s?g\\.,?|cf\\.|цит\\. по:?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AGAIN =
            Pattern.compile("^(?:там же|ibid)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AUTHOR_YEAR = Pattern.compile("^(?:(?:\\p{Lu}\\.\\s?){0,2})(" + NAME + ")"
            + "(?:(?:,\\s*|\\s+(?:and|&|и)\\s+|,\\s*(?:and|&)\\s+)(?:(?:\\p{Lu}\\.\\s?){0,2})" + NAME + "){0,5}"
            + "(?:,?\\s+(?:et al\\.?|и др\\.?))?[,:]?\\s+\\(?(" + YEAR + ")((?:\\s*,\\s*" + YEAR + ")*)\\)?" + PAGES
            + "$");
    private static final Pattern NARRATIVE = Pattern.compile("((?:\\p{Lu}\\.\\s?){0,2})(" + NAME + ")"
            + "(?:,?\\s+(?:and|&|и)\\s+(?:\\p{Lu}\\.\\s?){0,2}" + NAME + "|,?\\s+et al\\.?|\\s+и др\\.?)?(?:['’]s)?\\s+"
            + "(\\((" + YEAR + ")((?:\\s*,\\s*" + YEAR + ")*)" + PAGES + "\\))");

    private final ReferenceIndex index;
    private final List<Citation> found = new ArrayList<>();

    public CitationFinder(ReferenceIndex index) {
        this.index = index;
    }

    /** Adds the markers of a paragraph. */
    public void find(String text, Span paragraph) {
        List<Citation> here = new ArrayList<>();
        String part = paragraph.cover(text);
        if (part.indexOf('[') >= 0) {
            SQUARE.matcher(part).results().forEach(m -> square(m.start(), m.group(), m.group(1), here));
        }
        if (part.indexOf('(') >= 0) {
            ROUND.matcher(part).results().forEach(m -> round(m.start(), m.group(), m.group(1), here));
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
        List<String> ids = new ArrayList<>();
        String first = INTRO.matcher(inside.strip()).replaceFirst("");
        if (AGAIN.matcher(first).find()) {
            add(at, marker, last(here), here);
            return;
        }
        boolean numbers = false;
        boolean named = false;
        for (String part : first.split(";")) {
            String segment = INTRO.matcher(part.strip()).replaceFirst("");
            if (NUMBER.matcher(segment).find()) {
                numbers |= numbers(segment, ids);
            } else {
                named |= named(segment, ids);
            }
        }
        if (numbers || named) {
            add(at, marker, ids, here);
        }
    }

    /** Reads {@code 5. С. 189} and {@code 1, 3–5}; false if it is something else. */
    private boolean numbers(String segment, List<String> ids) {
        List<String> labels = new ArrayList<>();
        for (String part : segment.split(",")) {
            Matcher number = NUMBER.matcher(part.strip());
            if (!number.find()) {
                break;
            }
            int from = Integer.parseInt(number.group(1));
            int to = number.group(2) == null ? from : Integer.parseInt(number.group(2));
            boolean page = !labels.isEmpty() && !index.isEmpty() && from > index.size();
            if (from == 0 || to < from || to - from > 60 || page) {
                break;
            }
            for (int n = from; n <= to; n++) {
                labels.add(String.valueOf(n));
            }
            if (number.end() < part.strip().length()) {
                String rest = part.strip().substring(number.end());
                if (!rest.matches("\\s*[.:,].*") && !rest.matches("\\s+[СсPp]\\..*")) {
                    return false;
                }
                break;
            }
        }
        for (String label : labels) {
            index.byLabel(label).stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return !labels.isEmpty();
    }

    private boolean named(String segment, List<String> ids) {
        List<String> byKey = index.byLabel(segment.strip());
        Matcher author = AUTHOR_YEAR.matcher(segment);
        if (!byKey.isEmpty()) {
            ids.addAll(byKey);
            return true;
        }
        if (!author.find()) {
            return false;
        }
        ids.addAll(years(author.group(1), author.group(2) + author.group(3)));
        return true;
    }

    private List<String> years(String name, String years) {
        List<String> ids = new ArrayList<>();
        for (String year : years.split("\\s*,\\s*")) {
            ids.addAll(index.byAuthor(name, year));
        }
        return ids;
    }

    private void round(int at, String marker, String inside, List<Citation> here) {
        List<String> ids = new ArrayList<>();
        boolean any = false;
        for (String part : inside.split(";")) {
            String segment = INTRO.matcher(part.strip()).replaceFirst("");
            if (Character.isUpperCase(segment.isEmpty() ? ' ' : segment.charAt(0))) {
                any |= named(segment, ids);
            }
        }
        if (any && (index.isEmpty() || !ids.isEmpty())) {
            add(at, marker, ids, here);
        }
    }

    private void narrative(String part, List<Citation> here) {
        Matcher matcher = NARRATIVE.matcher(part);
        while (matcher.find()) {
            String name = matcher.group(2);
            List<String> ids = years(name, matcher.group(4) + matcher.group(5));
            boolean plain = index.isEmpty()
                    && (!Vocabulary.isCyrillic(name.charAt(0))
                            || !matcher.group(1).isEmpty());
            if (plain || !ids.isEmpty()) {
                add(matcher.start(3), matcher.group(3), ids, here);
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
