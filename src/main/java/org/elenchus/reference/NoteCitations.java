package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Citation;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;

/**
 * Reads what footnotes cite, as papers do that have no list of references: the first note on a work describes it and is its
 * entry; later ones say «Там же», «Указ. соч.», "ibid.", "op. cit.", a surname with a short title, or describe it again. Where
 * the paper has a list, notes are resolved to it and make no entries. For one document.
 */
public final class NoteCitations {
    private static final Pattern PARTS = Pattern.compile(";\\s+(?=[\\p{Lu}«“\"]|см\\.|там же|ibid)");
    private static final Pattern INTRO = Pattern.compile(
            "^(?:(?:(?:подробнее|об этом|см|ср|напр|например|цит)\\.?(?:\\s(?:см|по|также|об этом))?\\.?:?|see(?:"
                    + " also)?|cf\\.|quoted in|e\\.\\s?g\\.),?:?\\s+)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AGAIN = Pattern.compile(
            "^(?:там же|ibid|ibidem|idem|id\\.|ebd\\.)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITED_WORK = Pattern.compile(
            "(?:указ\\.?|ук\\.|цит\\.)\\s?(?:соч|раб|произв|статья)|op\\.\\s?cit|loc\\.\\s?cit",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern ARCHIVE = Pattern.compile("Ф\\.\\s?[\\dРр-]+.{0,60}Д\\.\\s?\\d", Pattern.DOTALL);
    /** Chicago's notes: the given name first, the place and year in brackets or a journal and its year. */
    private static final Pattern NAMED_IN_FULL = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}’'-]+)((?:,? and|,)"
                + " (?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}’'-]+){0,2},\\s"
                + "([“\"«]?\\p{Lu}.{5,250}?)(?:,?[”\"»],?|\\s(?=\\()|,)\\s.{0,160}?\\(?[^()]{0,60}((?:1[5-9]|20)\\d\\d)\\)");

    private static final Pattern SHORT =
            Pattern.compile("^" + NameMarker.PERSONS + "\\.?,?\\s+[“\"«]?(\\p{Lu}[^,.:;”\"»]{3,80})");
    private static final int LONGEST = 600;

    private final String text;
    private final boolean listed;
    private final List<Reference> references;
    private final List<Citation> found = new ArrayList<>();
    private String last = "";

    /** @param list the entries of the list of references; empty if there is none, so that the notes' own become entries */
    public NoteCitations(String text, List<Reference> list) {
        this.text = text;
        listed = !list.isEmpty();
        references = new ArrayList<>(list);
    }

    /** Adds what a note cites. */
    public void read(Span note) {
        int from = note.start();
        Matcher part = PARTS.matcher(text).region(note.start(), note.end());
        while (part.find()) {
            segment(from, part.start());
            from = part.end();
        }
        segment(from, note.end());
    }

    /** Those of the list, or the entries that the notes describe. */
    public List<Reference> references() {
        return references;
    }

    public List<Citation> found() {
        return found;
    }

    private void segment(int from, int to) {
        String whole = text.substring(from, to);
        Matcher intro = INTRO.matcher(whole);
        int start = from + (intro.find() ? intro.end() : 0);
        String segment = text.substring(start, to).strip();
        if (segment.isEmpty() || segment.length() > LONGEST) {
            return;
        }
        Span span = new Span(start, start + segment.length());
        String id = AGAIN.matcher(segment).find()
                ? last
                : CITED_WORK.matcher(segment).find() ? before(segment) : "";
        if (id.isEmpty() && !AGAIN.matcher(segment).find()) {
            id = described(span, segment);
        }
        if (!id.isEmpty()) {
            last = id;
            found.add(new Citation(span, segment, List.of(id)));
        }
    }

    /** The work of the author that was cited last. */
    private String before(String segment) {
        List<String> names = NameMarker.names(segment);
        if (names.isEmpty()) {
            return last;
        }
        List<String> all = new ReferenceIndex(references).byAuthors(List.of(names.getFirst()), false, "");
        for (Citation citation : found.reversed()) {
            if (all.contains(citation.references().getFirst())) {
                return citation.references().getFirst();
            }
        }
        return all.size() == 1 ? all.getFirst() : "";
    }

    /** The entry that a segment describes: one that is known, or a new one; empty if it describes none. */
    private String described(Span span, String segment) {
        Reference parsed = parse(span, segment);
        boolean dated = YEAR.matcher(segment).find();
        boolean work = dated
                && (!parsed.authors().isEmpty() || segment.contains(" // "))
                && (listed || !parsed.title().isEmpty() || segment.contains(" // "));
        if (!work && !ARCHIVE.matcher(segment).find()) {
            return dated ? "" : shortTitle(segment);
        }
        for (Reference known : references) {
            if (isSame(known, parsed)) {
                return known.id();
            }
        }
        if (listed) {
            return "";
        }
        references.add(parsed);
        return parsed.id();
    }

    private Reference parse(Span span, String segment) {
        String id = "r" + (references.size() + 1);
        Matcher full = NAMED_IN_FULL.matcher(segment);
        if (full.find() && AuthorScanner.scan(segment).names().isEmpty()) {
            return new Reference(
                    id,
                    "",
                    segment,
                    List.of(full.group(1)),
                    full.group(4),
                    full.group(3).replaceAll("[“”\"«»]", ""),
                    span);
        }
        Reference parsed = ReferenceParser.parse(id, segment, span);
        return new Reference(id, "", segment, parsed.authors(), parsed.year(), parsed.title(), span);
    }

    /** The same work, though another page of it is cited. */
    private static boolean isSame(Reference known, Reference parsed) {
        if (known.authors().isEmpty() || parsed.authors().isEmpty()) {
            String head = letters(parsed.title().isEmpty() ? parsed.text() : parsed.title());
            return known.authors().isEmpty() == parsed.authors().isEmpty()
                    && head.length() > 12
                    && letters(known.text()).startsWith(head)
                    && known.year().equals(parsed.year());
        }
        return Surnames.isSame(
                        Surnames.of(known.authors().getFirst()),
                        Surnames.of(parsed.authors().getFirst()))
                && known.year().equals(parsed.year())
                && isLike(known.title(), parsed.title());
    }

    private static boolean isLike(String a, String b) {
        String one = letters(a);
        String other = letters(b);
        return one.isEmpty() || other.isEmpty() || one.startsWith(other) || other.startsWith(one);
    }

    /** The entry of a surname and the beginning of its title, as later notes give them. */
    private String shortTitle(String segment) {
        Matcher brief = SHORT.matcher(segment);
        if (!brief.find()) {
            return "";
        }
        List<String> names = NameMarker.names(segment.substring(0, brief.start(brief.groupCount())));
        String title = letters(brief.group(brief.groupCount()));
        for (Reference known : references.reversed()) {
            boolean by = !names.isEmpty()
                    && !known.authors().isEmpty()
                    && Surnames.isSame(Surnames.of(known.authors().getFirst()), names.getFirst());
            if (by && letters(known.title()).contains(title)) {
                return known.id();
            }
        }
        return "";
    }

    private static String letters(String text) {
        return ReferenceIndex.letters(text.toLowerCase(Locale.ROOT));
    }
}
