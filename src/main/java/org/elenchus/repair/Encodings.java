package org.elenchus.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends stretches that were decoded by the wrong table, in files that are otherwise good: windows-1251 read as Latin
 * («Ïðèâåò»), UTF-8 read as windows-1251 («РџСЂРё») or Latin ("â€™"), KOI8-R and Macintosh Cyrillic read as
 * windows-1251. A stretch is decoded anew only if it looks broken, every byte fits, and the result reads like a text.
 * Not thread safe.
 */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset KOI = Charset.forName("KOI8-R");
    private static final Charset MAC = Charset.forName("x-MacCyrillic");
    private static final Charset MAC_LATIN = Charset.forName("x-MacRoman");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final Charset UTF = StandardCharsets.UTF_8;

    /** The table by which bytes were read, and the one by which they were written. */
    private record Confusion(Charset read, Charset written) {}

    private static final List<Confusion> CONFUSIONS = List.of(
            new Confusion(LATIN, UTF),
            new Confusion(WINDOWS, UTF),
            new Confusion(DOS, UTF),
            new Confusion(KOI, UTF),
            new Confusion(MAC_LATIN, UTF),
            new Confusion(LATIN, WINDOWS),
            new Confusion(LATIN, KOI),
            new Confusion(LATIN, MAC),
            new Confusion(LATIN, DOS),
            new Confusion(MAC_LATIN, MAC),
            new Confusion(MAC_LATIN, WINDOWS),
            new Confusion(WINDOWS, KOI),
            new Confusion(KOI, WINDOWS),
            new Confusion(WINDOWS, MAC),
            new Confusion(WINDOWS, DOS),
            new Confusion(DOS, WINDOWS));

    /** What hardly stands in a good text: Latin letters with marks in a row, small before capital letters, box lines. */
    private static final Pattern BROKEN =
            Pattern.compile("[À-ÿ¸¨]{2}|[ÐÑ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÂÃ][\u0080-\u00BF]|â[€\u0080]"
                + "|[РС][\u0400-\u040F\u0450-\u045F\u0080-\u00BF‚„…†‡€‰‹‘’“”•–—™Ґґ]|вЂ|[а-я][А-ЯЁ]{2}|[ЂЃЉЊЌЋЏђљњќћџѓ‚„†‡€‰‹›•™][а-яА-Я]|[─-╬]"
                + "|[а-яё]Я|[≈∆«»¿¡√ƒ≤≥∂∑∏π∫]{2}");

    private static final Pattern CHUNK = Pattern.compile("[^ \n\t]+");
    private static final double READS_WELL = 0.6;
    private static final double READS_BADLY = 0.35;
    private static final int SHORT = 8;
    private static final int FEW_KNOWN = 3;

    private final WordLists words;

    Encodings(WordLists words) {
        this.words = words;
    }

    List<Replacement> find(CharSequence line) {
        if (isAscii(line) || !BROKEN.matcher(line).find()) {
            return List.of();
        }
        String all = line.toString();
        String whole = mended(all);
        if (!whole.isEmpty()) {
            return List.of(new Replacement(0, all.length(), whole, "encoding"));
        }
        List<Replacement> found = new ArrayList<>();
        int start = -1;
        int end = -1;
        Matcher chunk = CHUNK.matcher(all);
        while (chunk.find()) {
            String text = chunk.group();
            boolean broken = BROKEN.matcher(text).find();
            boolean joins =
                    start >= 0 && text.chars().noneMatch(c -> Vocabulary.isCyrillic((char) c)) && !isAscii(text);
            if (broken || joins) {
                start = start < 0 ? chunk.start() : start;
                end = chunk.end();
            } else if (start >= 0) {
                add(all, start, end, found);
                start = -1;
            }
        }
        if (start >= 0) {
            add(all, start, end, found);
        }
        return found;
    }

    private void add(String line, int start, int end, List<Replacement> found) {
        String mended = mended(line.substring(start, end));
        if (!mended.isEmpty()) {
            found.add(new Replacement(start, end, mended, "encoding"));
        }
    }

    /** The best other reading of a stretch; empty if none is better than it is. */
    private String mended(String text) {
        String best = "";
        double highest = 0;
        for (Confusion confusion : CONFUSIONS) {
            String decoded = decoded(text, confusion);
            if (decoded.isEmpty() || decoded.equals(text) || !isClean(decoded)) {
                continue;
            }
            double gain = confusion.written().equals(UTF) ? byUtf(text, decoded) : gain(text, decoded);
            if (gain > highest) {
                highest = gain;
                best = decoded;
            }
        }
        return best;
    }

    /** That bytes are UTF-8 by chance hardly happens. */
    private static double byUtf(String text, String decoded) {
        return decoded.length() < text.length() ? 3 : 0;
    }

    private double gain(String text, String decoded) {
        double now = OldCharsets.score(text);
        double then = OldCharsets.score(decoded);
        double knownNow = known(text);
        double knownThen = known(decoded);
        boolean letters = decoded.chars().filter(Character::isLetter).count() >= SHORT;
        boolean byWords = knownThen >= 0.6 && knownThen > knownNow + 0.4;
        boolean byLetters = letters && then > READS_WELL && now < READS_BADLY && knownThen >= knownNow;
        return byWords ? 1 + knownThen + then / 10 : byLetters ? then - now : 0;
    }

    /** Share of words that the word lists know; 0 if there are none of three letters. */
    private double known(String text) {
        int all = 0;
        int known = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Vocabulary.wordEnd(text, at);
            if (end - at >= FEW_KNOWN) {
                all++;
                String word = text.substring(at, end);
                boolean capital = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                        || word.equals(word.toUpperCase(Locale.ROOT));
                String language = Vocabulary.isCyrillic(word.charAt(0)) ? "ru" : "en";
                known += capital && words.isWord(language, word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private static String decoded(String text, Confusion confusion) {
        byte[] bytes = encoded(text, confusion.read());
        if (bytes.length == 0) {
            return "";
        }
        try {
            return confusion
                    .written()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The bytes that were read as these characters; nothing if a character is not of the table. */
    private static byte[] encoded(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                // bytes without a character of their own come through as controls
                bytes[i] = (byte) c;
            } else if (c == '\uFFFD' && charset.equals(WINDOWS)) {
                bytes[i] = (byte) 0x98;
            } else if (!encoder.canEncode(c)) {
                return new byte[0];
            } else {
                try {
                    bytes[i] = encoder.encode(CharBuffer.wrap(new char[] {c})).get();
                } catch (CharacterCodingException e) {
                    return new byte[0];
                }
            }
        }
        return bytes;
    }

    /** Whether nothing in a text is a control, a box line or of no table. */
    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\n')
                        || c == 0xFFFD
                        || (c >= 0x2500 && c < 0x25A0)
                        || !Character.isDefined(c)
                        || (c >= 0xE000 && c < 0xF900));
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
