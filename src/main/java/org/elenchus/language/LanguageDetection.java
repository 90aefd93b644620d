package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: Cyrillic ones by their letters, English by its function words, all else by OpenNLP's
 * model, which is loaded only then, for it takes a second. Thread safe.
 */
final class LanguageDetection {
    /** What cannot be told. */
    static final String UNKNOWN = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final int ENOUGH = 6000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "is", "that", "for", "with", "as", "are", "by", "this", "be", "it", "from",
            "which", "not", "was", "have", "has", "their", "its", "can", "were", "we", "but", "these", "they", "or");
    /** Words that look English and are as common elsewhere prove nothing; these prove another language. */
    private static final Set<String> NOT_ENGLISH = Set.of(
            "der", "die", "und", "das", "den", "von", "ist", "le", "la", "les", "des", "et", "est", "une", "que", "el",
            "los", "las", "del", "di", "il", "che", "een", "het", "och", "att", "og", "w", "na", "nie", "do");

    private final Lazy<LanguageDetectorModel> model = new Lazy<>(LanguageDetection::load);

    /** ISO 639-1 code, or {@link #UNKNOWN}. */
    String detect(CharSequence text) {
        CharSequence sample = text.length() > ENOUGH ? text.subSequence(0, ENOUGH) : text;
        int cyrillic = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < sample.length(); i++) {
            if (Character.isLetter(sample.charAt(i))) {
                switch (Character.UnicodeScript.of(sample.charAt(i))) {
                    case CYRILLIC -> cyrillic++;
                    case LATIN -> latin++;
                    default -> other++;
                }
            }
        }
        if (cyrillic + latin + other == 0) {
            return UNKNOWN;
        }
        // names and terms in Latin letters are common in Cyrillic texts, the reverse is rare
        if (cyrillic * 2 >= latin && cyrillic >= other) {
            return cyrillic(sample, cyrillic);
        }
        if (latin >= other && isEnglish(sample)) {
            return "en";
        }
        return cyrillic * 5 >= latin && cyrillic >= other ? cyrillic(sample, cyrillic) : byModel(sample);
    }

    private String cyrillic(CharSequence text, int letters) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            counts.merge(Character.toLowerCase(text.charAt(i)), 1, Integer::sum);
        }
        double few = letters * 0.005;
        if (sum(counts, "ѓќѕ") > few) {
            return "mk";
        }
        if (sum(counts, "јљњћђџ") > few) {
            return "sr";
        }
        if (sum(counts, "әғқңөұүһҗ") > few) {
            return byModel(text);
        }
        boolean y = sum(counts, "ы") > few;
        if (sum(counts, "ў") > few / 2 || sum(counts, "і") > few && y) {
            return "be";
        }
        if (sum(counts, "іїєґ") > few) {
            return "uk";
        }
        boolean bulgarian = letters >= 40 && sum(counts, "ъ") > few && !y && sum(counts, "эё") == 0;
        return bulgarian ? "bg" : "ru";
    }

    private static int sum(Map<Character, Integer> counts, String letters) {
        return letters.chars().map(c -> counts.getOrDefault((char) c, 0)).sum();
    }

    private static boolean isEnglish(CharSequence text) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        boolean plain = true;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words++;
            english += ENGLISH.contains(lower) ? 1 : 0;
            foreign += NOT_ENGLISH.contains(lower) ? 1 : 0;
            plain &= lower.chars().allMatch(c -> c < 128);
        }
        // a heading or a line of names is too short for any statistics
        return english > foreign * 2 && english * 12 >= words || words < 8 && plain && foreign == 0;
    }

    private String byModel(CharSequence text) {
        String found = new LanguageDetectorME(model.get()).predictLanguage(text).getLang();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            if (locale.getISO3Language().equals(found)) {
                return code;
            }
        }
        return switch (found) { // individual languages of what ISO 639-1 knows as one
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            case "arb" -> "ar";
            case "nob" -> "nb";
            case "zlm" -> "ms";
            default -> UNKNOWN;
        };
    }

    private static LanguageDetectorModel load() {
        try (InputStream data = LanguageDetection.class.getResourceAsStream(MODEL)) {
            if (data == null) {
                throw new IOException(MODEL
                        + " is not on the class path: org.apache.opennlp:opennlp-models-langdetect belongs there");
            }
            return new LanguageDetectorModel(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
