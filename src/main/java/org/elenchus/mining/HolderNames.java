package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Holder;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Names a holder in the nominative: «по мнению Л. Шетцеля» gives «Л. Шетцель», several persons are parted by
 * {@code "; "}. Thread-safe.
 */
final class HolderNames {
    private static final Set<String> AUTHORS = Set.of("author", "authors", "автор");
    private static final Set<String> OPPONENTS = Set.of(
            "critic",
            "critics",
            "sceptic",
            "sceptics",
            "skeptic",
            "skeptics",
            "opponents",
            "detractors",
            "критики",
            "оппоненты",
            "скептики",
            "противники");
    private static final Set<String> SPEAKING = Set.of(
            "суд",
            "пленум",
            "комитет",
            "комиссия",
            "концепция",
            "стратегия",
            "доктрина",
            "конвенция",
            "декларация",
            "хартия",
            "кодекс",
            "конституция",
            "конгресс",
            "критика");
    private static final Set<String> JOINING = Set.of(",", ";", "и", "and", "&", "а", "также");
    private static final Set<String> INITIAL_ARTICLES = Set.of("the", "a", "an", "what", "as");

    /** «MAP3K14», «CNAs» and «BMDa» name no one. */
    private static final String FORMULA = "(?:.* )?(?:\\S*\\d\\S*|\\p{Lu}{2,}\\p{Ll}+)(?: .*)?";

    private final LanguageAnalysis language;

    HolderNames(LanguageAnalysis language) {
        this.language = language;
    }

    /** How the named stand in their sentence: in the nominative, being who says it; in another case; or in any. */
    enum Role {
        SPEAKER,
        INFLECTED,
        OTHER
    }

    Optional<Holder> of(Reading reading, TokenRange range, Role role) {
        return of(reading, range, role, Persons.NONE);
    }

    /** @param persons who is named in the document */
    Optional<Holder> of(Reading reading, TokenRange range, Role role, Persons persons) {
        List<String> names = new ArrayList<>();
        if (isPartOfTitle(reading, range)) {
            return Optional.empty();
        }
        for (List<Token> part : parts(reading.tokens(), extended(reading.tokens(), range))) {
            String name = name(reading, part, role);
            if (!name.isEmpty() && (persons.knows(name) || !isThing(reading, part))) {
                names.add(name);
            }
        }
        String joined = String.join("; ", names)
                .replaceFirst("; (?:his |her |their )?(colleagues|coworkers|co-workers|students)$", " and $1");
        String folded = joined.toLowerCase(Locale.ROOT);
        if (AUTHORS.contains(folded)) {
            return Optional.of(Holder.AUTHOR);
        }
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        if (OPPONENTS.contains(last) && !isNamed(joined)) {
            return Optional.of(Holder.CRITICS);
        }
        return joined.isEmpty() || joined.matches(FORMULA) ? Optional.empty() : Optional.of(new Holder(joined));
    }

    /** A foreign word in a Russian sentence that stands in a row of such: «Passé Simple», «Burden of Disease». */
    private static boolean isPartOfTitle(Reading reading, TokenRange range) {
        List<Token> tokens = reading.tokens();
        boolean foreign = reading.sentence().language().equals("ru")
                && tokens.subList(range.start(), range.end()).stream().allMatch(HolderNames::isForeign);
        boolean after = range.start() > 0 && isForeign(tokens.get(range.start() - 1));
        boolean before = range.end() < tokens.size()
                && isForeign(tokens.get(range.end()))
                && !tokens.get(range.end()).form().matches("et|al.*");
        return foreign && (after || before);
    }

    private static boolean isForeign(Token token) {
        return token.form().matches("\\p{IsLatin}[\\p{IsLatin}.’'-]*");
    }

    /** One noun alone that names a thing, «закон» or «анализ», unless it is a body or document that can say something. */
    private boolean isThing(Reading reading, List<Token> part) {
        if (part.size() != 1 || !reading.sentence().language().equals("ru")) {
            return false;
        }
        List<org.elenchus.morphology.Reading> nouns = readings(part.getFirst(), reading);
        return !SPEAKING.contains(part.getFirst().lemma().toLowerCase(Locale.ROOT))
                && !nouns.isEmpty()
                && nouns.stream().allMatch(r -> r.features().contains("Animacy=Inan"));
    }

    private static boolean isNamed(String words) {
        return words.matches(".+ \\p{Lu}.*|.*[’'].*");
    }

    /** Every person in a sentence that is named with given names or initials, in the nominative as far as can be told. */
    List<String> persons(Reading reading) {
        List<String> found = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (end < tokens.size() && end - i < 4 && isNamePart(tokens.get(end))) {
                end++;
            }
            boolean cited = end - i == 1 && isCited(tokens, end);
            if (cited
                    || end - i > 1
                            && !isInitial(tokens.get(end - 1))
                            && isGiven(tokens.subList(i, end), reading)
                            && isPersonal(tokens.subList(i, end), reading)) {
                found.add(name(reading, tokens.subList(i, end), Role.OTHER));
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    /** «Smith (1990)», «Smith 1990». */
    private static boolean isCited(List<Token> tokens, int after) {
        int year = after < tokens.size() && tokens.get(after).form().equals("(") ? after + 1 : after;
        return !isInitial(tokens.get(after - 1))
                && year < tokens.size()
                && tokens.get(year).form().matches("(?:1[6-9]|20)\\d\\d");
    }

    private static boolean isNamePart(Token token) {
        return isInitial(token) || token.pos().equals("PROPN") && isCapitalised(token);
    }

    /** A Russian name without initials counts only in the nominative: else it may be the end of what is before it. */
    private static boolean isGiven(List<Token> name, Reading reading) {
        return isInitial(name.getFirst())
                || reading.sentence().language().equals("en")
                || name.stream().allMatch(token -> token.feature("Case").equals("Nom"));
    }

    /** A name has a word that the dictionary does not know, unlike «World Bank» and «Easter Island». */
    private boolean isPersonal(List<Token> name, Reading reading) {
        if (name.stream().anyMatch(HolderNames::isInitial)) {
            return true;
        }
        var first = readings(name.getFirst(), reading);
        var last = readings(name.getLast(), reading);
        return name.stream().noneMatch(token -> token.form().matches("\\p{Lu}{2}.*"))
                && (first.isEmpty() || last.isEmpty())
                && first.stream().allMatch(r -> r.pos().equals("NOUN"))
                && last.stream()
                        .noneMatch(r -> r.pos().equals("NOUN") && r.features().contains("Number=Plur"));
    }

    private List<org.elenchus.morphology.Reading> readings(Token token, Reading reading) {
        return language.morphology(reading.sentence().language())
                .readings(token.form().toLowerCase(Locale.ROOT));
    }

    /** The person whose name begins or ends at an initial: «Анна А. Петрова», «из штата Огайо Дж. Смит». */
    private static TokenRange extended(List<Token> tokens, TokenRange range) {
        int start = range.start();
        int end = range.end();
        boolean cut = isInitial(tokens.get(end - 1)) && end < tokens.size() && isCapitalised(tokens.get(end));
        if (cut) {
            end++;
            boolean place = start > 0 && tokens.get(start - 1).pos().matches("NOUN|ADJ");
            if (place || !tokens.get(start).pos().equals("PROPN")) {
                while (start < end && !isInitial(tokens.get(start))) {
                    start++;
                }
            }
        }
        while (isInitial(tokens.get(start)) && start > 0 && isInitial(tokens.get(start - 1))) {
            start--;
        }
        return new TokenRange(start, end);
    }

    private static List<List<Token>> parts(List<Token> tokens, TokenRange range) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : tokens.subList(range.start(), range.end())) {
            if (JOINING.contains(token.form()) && !isGroup(tokens, range)) {
                parts.add(current);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        parts.add(current);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    /** «регионы и исследователи» are one holder. */
    private static boolean isGroup(List<Token> tokens, TokenRange range) {
        return tokens.subList(range.start(), range.end()).stream()
                .noneMatch(token -> isInitial(token)
                        || token.pos().equals("PROPN")
                        || token.form().charAt(0) < 128);
    }

    private String name(Reading reading, List<Token> part, Role role) {
        return reading.sentence().language().equals("en") ? english(part) : russian(reading, part, role);
    }

    private static String english(List<Token> part) {
        List<Token> tokens = part;
        while (!tokens.isEmpty()
                && INITIAL_ARTICLES.contains(tokens.getFirst().form().toLowerCase(Locale.ROOT))) {
            tokens = tokens.subList(1, tokens.size());
        }
        if (!tokens.isEmpty() && tokens.getLast().form().matches("['’]s?")) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        return spaced(tokens, tokens.stream().map(Token::form).toList());
    }

    private String russian(Reading reading, List<Token> part, Role role) {
        Morphology morphology = language.morphology(reading.sentence().language());
        boolean person =
                part.stream().anyMatch(token -> isInitial(token) || token.pos().equals("PROPN"))
                        || part.stream()
                                .allMatch(token -> isCapitalised(token)
                                        && !token.equals(reading.tokens().getFirst()));
        List<String> words = person ? person(part, role, morphology) : group(part, role, morphology);
        boolean startsSentence = part.getFirst().equals(reading.tokens().getFirst());
        if (startsSentence
                && !part.getFirst().pos().equals("PROPN")
                && !words.isEmpty()
                && words.getFirst().length() > 2) {
            List<String> lower = new ArrayList<>(words);
            lower.set(
                    0,
                    words.getFirst().substring(0, 1).toLowerCase(Locale.ROOT)
                            + words.getFirst().substring(1));
            words = lower;
        }
        return spaced(part, words);
    }

    private static List<String> person(List<Token> part, Role role, Morphology morphology) {
        List<String> words = new ArrayList<>();
        StringBuilder given = new StringBuilder();
        for (Token token : part) {
            boolean keeps =
                    role == Role.SPEAKER || isInitial(token) || token.form().charAt(0) < 128 || !isCapitalised(token);
            String name = role == Role.INFLECTED
                    ? morphology.surname(token.form(), given.toString())
                    : morphology.surname(token, given.toString());
            words.add(keeps ? token.form() : name);
            given.append(given.isEmpty() ? "" : " ").append(token.form());
        }
        return words;
    }

    /** The head with what agrees with it goes into the nominative; what depends on it stays as it stands. */
    private static List<String> group(List<Token> part, Role role, Morphology morphology) {
        int head = 0;
        while (head + 1 < part.size() && !part.get(head).pos().matches("NOUN|PROPN")) {
            boolean ends = part.get(head + 1).pos().equals("ADP");
            if (ends) {
                break;
            }
            head++;
        }
        boolean keeps = role == Role.SPEAKER || part.get(head).feature("Case").equals("Nom");
        boolean plural = part.get(head).feature("Number").equals("Plur");
        List<String> words = new ArrayList<>();
        if (!keeps && !plural) {
            words.addAll(
                    List.of(morphology.nominative(part.subList(0, head + 1)).split(" ")));
            boolean complete = words.size() == head + 1;
            if (complete && isCapitalised(part.getFirst())) {
                words.set(0, capitalised(words.getFirst()));
            }
            if (!complete) {
                words.clear();
                keeps = true;
            }
        }
        for (int i = words.size() == head + 1 ? head + 1 : 0; i < part.size(); i++) {
            Token token = part.get(i);
            words.add(i > head || keeps ? token.form() : nominative(token, morphology));
        }
        return words;
    }

    private static String nominative(Token token, Morphology morphology) {
        if (token.feature("Case").equals("Nom")) {
            return token.form();
        }
        boolean adjectival = token.pos().matches("ADJ|DET|NUM|VERB");
        if (adjectival && token.form().matches(".*[ыи](?:х|м|ми)")) {
            return token.form().replaceAll("([ыи])(?:х|м|ми)$", "$1е");
        }
        String number = token.feature("Number").isEmpty() ? "Sing" : token.feature("Number");
        String gender = token.feature("Gender");
        String wanted = "Case=Nom" + (gender.isEmpty() || number.equals("Plur") ? "" : "|Gender=" + gender) + "|Number="
                + number;
        String form = morphology.inflect(token.lemma(), token.pos(), wanted).orElse(token.form());
        return isCapitalised(token) ? capitalised(form) : form;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Words as their tokens are spaced; two initials always stand close. */
    private static String spaced(List<Token> tokens, List<String> words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean close = i > 0
                    && (tokens.get(i - 1).span().end() == tokens.get(i).span().start() && !isInitial(tokens.get(i - 1))
                            || isInitial(tokens.get(i - 1)) && isInitial(tokens.get(i)) && isCyrillic(tokens.get(i)));
            name.append(i == 0 || close ? "" : " ").append(words.get(i));
        }
        return name.toString();
    }

    private static boolean isCyrillic(Token token) {
        return token.form().charAt(0) > 127;
    }

    static boolean isInitial(Token token) {
        return token.form().matches("\\p{Lu}\\p{Ll}?\\.");
    }

    static boolean isCapitalised(Token token) {
        return token.form().matches("\\p{Lu}[\\p{L}’'-]*\\p{L}");
    }
}
