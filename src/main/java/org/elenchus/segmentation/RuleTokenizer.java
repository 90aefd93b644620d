package org.elenchus.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts a sentence into tokens in the manner of the Russian treebanks: words keep their hyphens, abbreviations and
 * initials their full stops, numbers their decimals; every other sign stands alone, but «...» and «?!» stay whole.
 * Every character that is not blank belongs to exactly one token. Immutable and thread safe.
 */
public final class RuleTokenizer implements Tokenizer {
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s,;»)\\]]+|www\\.[^\\s,;»)\\]]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|10\\.\\d{4,9}/[^\\s,;»)\\]]+");
    private static final String RUNS = ".!?…-`'";

    private final Abbreviations abbreviations;

    public RuleTokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public String[] tokenize(String sentence) {
        Span[] spans = tokenizePos(sentence);
        String[] tokens = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            tokens[i] = spans[i].getCoveredText(sentence).toString();
        }
        return tokens;
    }

    @Override
    public Span[] tokenizePos(String sentence) {
        List<Span> tokens = new ArrayList<>(sentence.length() / 5 + 4);
        // an address is rare and its pattern slow: try it only where there can be one
        Matcher address = sentence.indexOf('/') >= 0 || sentence.indexOf('@') >= 0 || sentence.contains("www.")
                ? ADDRESS.matcher(sentence)
                : null;
        int at = 0;
        while (at < sentence.length()) {
            if (SentenceRules.isBlank(sentence.charAt(at))) {
                at++;
                continue;
            }
            int end = end(sentence, at, address);
            tokens.add(new Span(at, end));
            at = end;
        }
        return tokens.toArray(Span[]::new);
    }

    private int end(String text, int at, @org.jspecify.annotations.Nullable Matcher address) {
        char c = text.charAt(at);
        if (address != null && address.region(at, text.length()).lookingAt()) {
            int end = at + 1;
            while (end < address.end() && !SentenceRules.isBlank(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && ".:?!".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }
        if (Character.isDigit(c)) {
            return number(text, at);
        }
        if (Character.isLetter(c)) {
            int end = word(text, at);
            return stop(text, at, end);
        }
        if (RUNS.indexOf(c) >= 0) {
            int end = at + 1;
            while (end < text.length() && isRun(c, text.charAt(end))) {
                end++;
            }
            return end;
        }
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return pair ? at + 2 : at + 1;
    }

    private static boolean isRun(char first, char next) {
        return switch (first) {
            case '.', '…' -> next == '.' || next == '…';
            case '!', '?' -> next == '!' || next == '?' || next == '.' || next == '…';
            default -> next == first;
        };
    }

    /** 6.00, 3,5, 1990-х, 20-летний, 1926-33. */
    private static int number(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner =
                    ".,:/-".indexOf(c) >= 0 && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            return word(text, end);
        }
        boolean suffix = end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '‑')
                && Character.isLetter(text.charAt(end + 1));
        return suffix ? word(text, end + 1) : end;
    }

    private static int word(String text, int at) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joint = (c == '-' || c == '‑' || c == '’' || c == '\'')
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1));
            boolean and = c == '&'
                    && Character.isUpperCase(text.charAt(end - 1))
                    && end + 1 < text.length()
                    && Character.isUpperCase(text.charAt(end + 1));
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD';
            if (!Character.isLetterOrDigit(c) && !joint && !mark && !and) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Takes in the full stops of an abbreviation or initial that ends at {@code end}. */
    private int stop(String text, int at, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return end;
        }
        int chain = end;
        // «т.е.», «к.э.н.», «и т.п.»: the longest chain of short words that is listed
        int listed = end;
        while (chain < text.length() && text.charAt(chain) == '.') {
            if (chain > end && abbreviations.contains(text.substring(at, chain))) {
                listed = chain + 1;
            }
            int next = chain + 1;
            if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
                break;
            }
            chain = word(text, next);
        }
        if (listed > end) {
            return listed;
        }
        boolean dots = end + 1 < text.length() && text.charAt(end + 1) == '.';
        boolean last = isBlankFrom(text, end + 1);
        boolean initial = end - at == 1 && Character.isUpperCase(text.charAt(at));
        boolean keep = initial || abbreviations.contains(text.substring(at, end));
        return keep && !dots && !last ? end + 1 : end;
    }

    private static boolean isBlankFrom(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!SentenceRules.isBlank(c) && "»\")]”".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
