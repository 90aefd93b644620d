package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.repair.Languages;
import org.elenchus.text.SectionKind;

/** In which language each part of a paper is written. Immutable. */
final class PartLanguages {
    private final Languages languages;

    PartLanguages(Languages languages) {
        this.languages = languages;
    }

    /**
     * @param given what the paper says of itself, or empty
     * @return one for each part
     */
    List<String> of(List<Part> parts, String given) {
        List<String> found = new ArrayList<>();
        for (Part part : parts) {
            StringBuilder text = new StringBuilder();
            for (Part.Item item : part.items()) {
                if (text.length() < 20_000) {
                    text.append(item.block().text()).append('\n');
                }
            }
            found.add(languages.of(text));
        }
        String body = given.isEmpty() ? ofBody(parts, found) : given;
        for (int i = 0; i < found.size(); i++) {
            if (parts.get(i).kind() == SectionKind.KEYWORDS) {
                found.set(i, ofKeywords(i, parts, found));
            }
        }
        found.replaceAll(language -> language.isEmpty() ? body : language);
        return found;
    }

    /** A list of words tells its language less surely than the abstract before it or the body in the same script. */
    private static String ofKeywords(int at, List<Part> parts, List<String> found) {
        boolean cyrillic = isCyrillic(parts.get(at));
        String language = "";
        for (int i = 0; i < parts.size(); i++) {
            boolean text = parts.get(i).kind().isRunningText() && !found.get(i).isEmpty();
            if (text && isCyrillic(parts.get(i)) == cyrillic && (language.isEmpty() || i < at)) {
                language = found.get(i);
            }
        }
        return language.isEmpty() && found.get(at).isEmpty() && !cyrillic
                ? "en"
                : language.isEmpty() ? found.get(at) : language;
    }

    private static boolean isCyrillic(Part part) {
        long cyrillic = 0;
        long letters = 0;
        for (Part.Item item : part.items()) {
            cyrillic += item.block()
                    .string()
                    .chars()
                    .filter(c -> c >= 0x400 && c < 0x500)
                    .count();
            letters += item.block().string().chars().filter(Character::isLetter).count();
        }
        return cyrillic * 2 > letters;
    }

    /** The language in which most of the body is written. */
    static String ofBody(List<Part> parts, List<String> found) {
        String best = "";
        int most = -1;
        for (int i = 0; i < parts.size(); i++) {
            int length = 0;
            for (int j = 0; j < parts.size(); j++) {
                boolean counts =
                        found.get(j).equals(found.get(i)) && parts.get(j).kind() == SectionKind.BODY;
                length += counts
                        ? parts.get(j).items().stream()
                                .mapToInt(item -> item.block().text().length())
                                .sum()
                        : 0;
            }
            if (length > most && !found.get(i).isEmpty()) {
                most = length;
                best = found.get(i);
            }
        }
        return best;
    }
}
