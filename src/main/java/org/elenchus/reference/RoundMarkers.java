package org.elenchus.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Numbers in round brackets, "(1, 2)", «(3–5)», read as citations of a numbered list. They may as well count points or
 * equations, so they are asked only where nothing else cites. For one document.
 */
public final class RoundMarkers {
    private static final Pattern ROUND = Pattern.compile(
            "(?<=\\S\\s|[\\p{L}»”\"])\\((\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*(?:[,:]\\s*(?:[СсCc]|pp?|P)\\.\\s?[\\d–-]{1,9})?)\\)");
    private static final Pattern EQUATION = Pattern.compile(
            "(?:формул|уравнени|равенств|equation|eq|formula|expression|условие|пункт|item|case|случа)\\p{L}*\\.?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NEAR = 24;

    private final ReferenceIndex index;
    private final NumberMarker numbers;
    private final List<Citation> found = new ArrayList<>();
    private int read;

    public RoundMarkers(ReferenceIndex index) {
        this.index = index;
        numbers = new NumberMarker(index);
    }

    /** Adds the markers of a paragraph. */
    public void find(String text, Span paragraph) {
        Matcher round = ROUND.matcher(text).region(paragraph.start(), paragraph.end());
        round.useTransparentBounds(true);
        while (round.find()) {
            String before = text.substring(Math.max(paragraph.start(), round.start() - NEAR), round.start());
            if (round.start() > paragraph.start() && !EQUATION.matcher(before).find()) {
                read++;
                Span span = new Span(round.start(), round.end());
                List<String> ids = new ArrayList<>();
                for (String part : round.group(1).split(";", -1)) {
                    numbers.read(part.strip()).ifPresent(ids::addAll);
                }
                if (!ids.isEmpty()) {
                    found.add(new Citation(
                            span, round.group(), ids.stream().distinct().toList()));
                }
            }
        }
    }

    /** Whether the numbers are citations: the list is numbered, nearly all resolve, and half of it is cited. */
    public boolean countTheList() {
        Set<String> cited = new HashSet<>();
        found.forEach(citation -> cited.addAll(citation.references()));
        return index.isNumbered()
                && !found.isEmpty()
                && found.size() * 10 >= read * 9
                && cited.size() * 2 >= index.size();
    }

    public List<Citation> found() {
        return found;
    }
}
