package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Cuts a sentence into the stretches that may be argument units (annotation guidelines, section 2): items of
 * enumerations always, clauses where the caller asks for them. Stateless and thread-safe.
 */
final class Segmenter {
    static final String ORDINAL = "ordinal";
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_CLAUSE_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern LETTER = Pattern.compile("[а-яa-z]");
    private static final String OPENING = "«(\"“„[";
    private static final String CLOSING = "»)\"”]";

    /** The sentence cut at enumerations, and at clause boundaries too if {@code clauses} is asked for. */
    List<Segment> segment(Reading reading, boolean clauses) {
        List<Token> tokens = reading.tokens();
        NavigableSet<Integer> items = itemStarts(tokens);
        boolean enumerated = !items.isEmpty();
        TreeSet<Integer> cuts = new TreeSet<>(items);
        int introductionEnd = introductionEnd(tokens, items);
        if (introductionEnd > 0) {
            cuts.add(introductionEnd);
        }
        if (clauses) {
            reading.matches(Yield.BOUNDARY).forEach(m -> addClause(tokens, m.end(), cuts));
        }
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        cuts.add(tokens.size());
        for (int cut : cuts) {
            Segment.Role role = cuts.size() == 1 ? wholeRole(reading, tokens) : Segment.Role.CLAUSE;
            if (enumerated && from >= introductionEnd && (items.contains(from) || from == introductionEnd)) {
                role = Segment.Role.ITEM;
            } else if (enumerated && cut <= introductionEnd) {
                role = Segment.Role.INTRODUCTION;
            }
            int end = clauses && !items.contains(cut) ? boundaryStart(reading, from, cut) : cut;
            trim(reading, from, end, role).ifPresent(segments::add);
            from = cut;
        }
        return segments;
    }

    /** Where the words begin that part two clauses («, потому что»): they belong to neither. */
    private static int boundaryStart(Reading reading, int from, int cut) {
        return reading.matches(Yield.BOUNDARY).stream()
                .filter(m -> m.end() == cut && m.start() > from)
                .mapToInt(Match::start)
                .min()
                .orElse(cut);
    }

    private static Segment.Role wholeRole(Reading reading, List<Token> tokens) {
        if (reading.item()) {
            return Segment.Role.ITEM;
        }
        boolean colon = !tokens.isEmpty() && tokens.getLast().form().equals(":");
        return colon ? Segment.Role.INTRODUCTION : Segment.Role.WHOLE;
    }

    /** Token offsets at which items of an enumeration begin. */
    private static NavigableSet<Integer> itemStarts(List<Token> tokens) {
        TreeSet<Integer> marked = new TreeSet<>();
        TreeSet<Integer> semicolons = new TreeSet<>();
        int colon = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (isMarker(tokens, i) && opensItem(tokens, i)) {
                marked.add(i);
            } else if (form.equals(";") && depth(tokens, i) == 0) {
                semicolons.add(i + 1);
            } else if (form.equals(":") && colon < 0 && depth(tokens, i) == 0) {
                colon = i;
            }
        }
        if (marked.size() >= 2) {
            return marked;
        }
        marked.clear();
        boolean list = colon >= 0 && !semicolons.isEmpty() && semicolons.first() > colon;
        if (list || semicolons.size() >= 2) {
            marked.addAll(semicolons);
            marked.remove(tokens.size());
        }
        return marked;
    }

    /** «1)», «а)», «1.» or «во-первых». */
    private static boolean isMarker(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (i + 1 < tokens.size() && tokens.get(i + 1).form().equals(")")) {
            boolean opened = i > 0 && tokens.get(i - 1).form().equals("(");
            return (NUMBER.matcher(form).matches() || LETTER.matcher(form).matches())
                    && (!opened || depth(tokens, i - 1) == 0);
        }
        String lemma = tokens.get(i).lemma();
        return Ordinals.isOrdinal(lemma);
    }

    private static boolean opensItem(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        String before = tokens.get(i - 1).form();
        return ":;,–—-(".contains(before) || before.equals("и") || before.equals("and") || before.equals("а");
    }

    private static int introductionEnd(List<Token> tokens, NavigableSet<Integer> items) {
        if (items.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean beforeItems = i < items.first() || items.first() == 0;
            if (tokens.get(i).form().equals(":") && beforeItems && depth(tokens, i) == 0) {
                return i + 1;
            }
        }
        return isMarker(tokens, items.first()) ? items.first() : 0;
    }

    private static void addClause(List<Token> tokens, int at, NavigableSet<Integer> cuts) {
        Integer left = cuts.floor(at);
        Integer right = cuts.ceiling(at);
        int from = left == null ? 0 : left;
        int to = right == null ? tokens.size() : right;
        if (words(tokens, from, at) >= FEWEST_CLAUSE_WORDS
                && words(tokens, at, to) >= FEWEST_CLAUSE_WORDS
                && depth(tokens, at) == 0) {
            cuts.add(at);
        }
    }

    private static int words(List<Token> tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** How many round or square brackets are open before a token. */
    private static int depth(List<Token> tokens, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            String form = tokens.get(i).form();
            boolean marker = form.equals(")") && i > 0 && isLoneMarker(tokens, i - 1);
            if (form.equals("(") || form.equals("[")) {
                depth++;
            } else if ((form.equals(")") || form.equals("]")) && depth > 0 && !marker) {
                depth--;
            }
        }
        return depth;
    }

    private static boolean isLoneMarker(List<Token> tokens, int i) {
        boolean opened = i > 0 && tokens.get(i - 1).form().equals("(");
        String form = tokens.get(i).form();
        return !opened
                && (NUMBER.matcher(form).matches() || LETTER.matcher(form).matches());
    }

    private Optional<Segment> trim(Reading reading, int from, int to, Segment.Role role) {
        int start = from;
        String connective = "";
        boolean stance = false;
        for (int before = -1; before != start; ) {
            before = start;
            start = skipPunctuationAndMarkers(reading, start, to);
            Optional<Match> connected = leading(reading, Yield.CONNECTIVE, start, to);
            connective = connective.isEmpty() && numbered(reading, before, start) ? ORDINAL : connective;
            if (connected.isPresent()) {
                connective = connective.isEmpty() ? connected.get().rule().value() : connective;
                start = connected.get().end();
                continue;
            }
            Optional<Match> stanceMatch = leading(reading, Yield.STANCE, start, to);
            if (stanceMatch.isPresent()) {
                stance = true;
                start = stanceMatch.get().end();
            }
        }
        int end = trimEnd(reading, start, to);
        if (words(reading.tokens(), start, end) < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Segment(start, end, role, connective, stance));
    }

    private static boolean numbered(Reading reading, int from, int to) {
        return reading.tokens().subList(from, to).stream().anyMatch(t -> Ordinals.isOrdinal(t.lemma()));
    }

    private static Optional<Match> leading(Reading reading, Yield yield, int start, int to) {
        return reading.matches(yield).stream()
                .filter(m -> m.start() == start && m.end() < to && m.end() > start)
                .max((a, b) -> Integer.compare(a.end(), b.end()));
    }

    private static int skipPunctuationAndMarkers(Reading reading, int from, int to) {
        List<Token> tokens = reading.tokens();
        int start = from;
        while (start < to) {
            String form = tokens.get(start).form();
            boolean number =
                    NUMBER.matcher(form).matches() || LETTER.matcher(form).matches();
            if (number && start + 1 < to && ").".contains(tokens.get(start + 1).form()) && opensItem(tokens, start)) {
                start += 2;
            } else if (Ordinals.isOrdinal(tokens.get(start).lemma())
                    || !tokens.get(start).isWord() && !opensBalanced(tokens, start, to)) {
                start++;
            } else {
                break;
            }
        }
        return start;
    }

    private static boolean opensBalanced(List<Token> tokens, int at, int to) {
        int kind = OPENING.indexOf(tokens.get(at).form());
        if (kind < 0) {
            return false;
        }
        for (int i = at + 1; i < to; i++) {
            if (CLOSING.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static int trimEnd(Reading reading, int start, int to) {
        List<Token> tokens = reading.tokens();
        int end = to;
        while (end > start) {
            int last = end;
            Optional<TokenRange> citation = reading.citations().stream()
                    .filter(c -> c.end() == last && c.start() > start)
                    .findFirst();
            Token token = tokens.get(end - 1);
            if (citation.isPresent()) {
                end = citation.get().start();
            } else if (!token.isWord() && !token.form().equals("?") && !closesBalanced(tokens, start, end - 1)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean closesBalanced(List<Token> tokens, int start, int at) {
        if (!CLOSING.contains(tokens.get(at).form())) {
            return false;
        }
        for (int i = at - 1; i >= start; i--) {
            if (OPENING.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
