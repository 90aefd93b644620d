package org.elenchus.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Brings inflected Russian surnames back to the nominative by their endings. A guess: «Щеглова» may be a woman in the
 * nominative or a man in the genitive, and is taken for the man unless something says otherwise. Immutable.
 */
final class Surnames {
    private enum Sex {
        MAN,
        WOMAN,
        UNKNOWN
    }

    /**
     * What an ending becomes.
     *
     * @param woman for a woman; empty if a woman's name with this ending stays as it is
     */
    private record Rule(String ending, String man, String woman) {}

    /** The first that fits is taken, so the longer stand first. {@code *} keeps the name. */
    private static final List<Rule> RULES = List.of(
            new Rule("ского", "ский", ""),
            new Rule("цкого", "цкий", ""),
            new Rule("скому", "ский", ""),
            new Rule("цкому", "цкий", ""),
            new Rule("ским", "ский", ""),
            new Rule("цким", "цкий", ""),
            new Rule("ском", "ский", ""),
            new Rule("цком", "цкий", ""),
            new Rule("скую", "*", "ская"),
            new Rule("цкую", "*", "цкая"),
            new Rule("ской", "ской", "ская"),
            new Rule("цкой", "цкой", "цкая"),
            new Rule("овым", "ов", ""),
            new Rule("евым", "ев", ""),
            new Rule("ёвым", "ёв", ""),
            new Rule("иным", "ин", ""),
            new Rule("ыным", "ын", ""),
            new Rule("овой", "*", "ова"),
            new Rule("евой", "*", "ева"),
            new Rule("ёвой", "*", "ёва"),
            new Rule("иной", "*", "ина"),
            new Rule("ыной", "*", "ына"),
            new Rule("ову", "ов", "ова"),
            new Rule("еву", "ев", "ева"),
            new Rule("ёву", "ёв", "ёва"),
            new Rule("ину", "ин", "ина"),
            new Rule("ыну", "ын", "ына"),
            new Rule("ове", "ов", ""),
            new Rule("еве", "ев", ""),
            new Rule("ёве", "ёв", ""),
            new Rule("ине", "ин", ""),
            new Rule("ова", "ов", "*"),
            new Rule("ева", "ев", "*"),
            new Rule("ёва", "ёв", "*"),
            new Rule("ина", "ин", "*"),
            new Rule("ына", "ын", "*"),
            new Rule("овых", "ов", "ова"),
            new Rule("евых", "ев", "ева"),
            new Rule("иных", "ин", "ина"),
            new Rule("овы", "ов", "ова"),
            new Rule("евы", "ев", "ева"),
            new Rule("ого", "ый", ""),
            new Rule("его", "ий", ""),
            new Rule("ому", "ый", ""),
            new Rule("ему", "ий", ""),
            new Rule("стром", "*", ""),
            new Rule("ием", "ий", ""),
            new Rule("аем", "ай", ""),
            new Rule("еем", "ей", ""),
            new Rule("жем", "ж", ""),
            new Rule("шем", "ш", ""),
            new Rule("чем", "ч", ""),
            new Rule("цем", "ц", ""),
            new Rule("лем", "ль", ""),
            new Rule("рем", "рь", ""),
            new Rule("нем", "нь", ""),
            new Rule("ом", "", ""),
            new Rule("ии", "ия", "ия"),
            new Rule("ию", "ий", "ия"),
            new Rule("аю", "ай", ""),
            new Rule("ею", "ей", ""),
            new Rule("лю", "ль", ""),
            new Rule("рю", "рь", ""),
            new Rule("ню", "нь", ""),
            new Rule("ля", "ль", ""),
            new Rule("ря", "рь", ""),
            new Rule("ня", "нь", ""),
            new Rule("ея", "ей", ""),
            new Rule("ая", "*", "*"),
            new Rule("ия", "*", "*"),
            new Rule("ы", "а", "а"),
            new Rule("у", "", ""),
            new Rule("а", "", "*"));

    private static final String VOWELS = "аеёиоуыэюя";

    private final RussianDictionary dictionary;
    private final Set<String> unchanging;

    /** @param unchanging lower-case surnames that look inflected and are not: «Перру» */
    Surnames(RussianDictionary dictionary, Set<String> unchanging) {
        this.dictionary = dictionary;
        this.unchanging = Set.copyOf(unchanging);
    }

    /**
     * The nominative.
     *
     * @param given given name or initials beside it, may be empty
     * @param grammaticalCase as tagged, empty if not known
     */
    String nominative(String form, String given, String grammaticalCase) {
        Sex sex = sex(given);
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 3) {
            String first = form.substring(0, hyphen);
            boolean inflected = first.endsWith("ого") || first.endsWith("ому") || first.endsWith("им");
            return (inflected ? nominative(first, given, grammaticalCase) : first)
                    + "-"
                    + nominative(form.substring(hyphen + 1), given, grammaticalCase);
        }
        String folded = form.toLowerCase(Locale.ROOT);
        boolean isNominative = grammaticalCase.equals("Nom") && !(sex == Sex.MAN && isPossessive(folded));
        if (isNominative || !isRussian(folded) || folded.length() < 4 || unchanging.contains(folded)) {
            return form;
        }
        return inCaseOf(form, isPossessive(folded) ? byRule(folded, sex) : byDictionary(folded, sex, grammaticalCase));
    }

    /** Whether it is a name of the commonest kind, on -ов and -ин, for which the rules know better. */
    private static boolean isPossessive(String folded) {
        return folded.matches(".*(?:ов|ев|ёв|ин|ын|ск|цк)(?:|а|у|ым|е|ой|ы|ых|ий|ого|ому|им|ом|ая|ую)");
    }

    /** Many a foreign surname is also a word of the dictionary, and so declined there: «Портера». */
    private String byDictionary(String folded, Sex sex, String grammaticalCase) {
        boolean oblique = !grammaticalCase.isEmpty() && !grammaticalCase.equals("Nom");
        String lemma = "";
        for (DictionaryReading reading : dictionary.word(folded).readings()) {
            DictionaryTag tag = reading.tag();
            boolean singularNoun =
                    tag.category() == WordCategory.NOUN && tag.number().equals("Sing");
            if (singularNoun && tag.grammaticalCase().equals("Nom") && !oblique) {
                return folded;
            }
            boolean fits = !oblique || tag.grammaticalCase().equals(grammaticalCase);
            if (singularNoun
                    && fits
                    && lemma.isEmpty()
                    && !(sex == Sex.WOMAN && tag.gender().equals("Masc"))) {
                lemma = reading.stem();
            }
        }
        return lemma.isEmpty() ? byRule(folded, sex) : lemma;
    }

    private static String byRule(String folded, Sex sex) {
        for (Rule rule : RULES) {
            if (folded.endsWith(rule.ending())) {
                boolean feminine = sex == Sex.WOMAN || sex == Sex.UNKNOWN && isWomanly(rule);
                String ending = feminine ? rule.woman() : rule.man();
                String stem =
                        folded.substring(0, folded.length() - rule.ending().length());
                boolean keeps = ending.equals("*") || feminine && ending.isEmpty();
                return keeps || !canBeName(stem + ending) ? folded : stem + ending;
            }
        }
        return folded;
    }

    /** Endings that hardly any man's name has. */
    private static boolean isWomanly(Rule rule) {
        return rule.man().equals("*") && !rule.woman().isEmpty()
                || rule.ending().equals("ской")
                || rule.ending().equals("цкой");
    }

    /** What is left must have a vowel and, if nothing was put after it, end in a consonant. */
    private static boolean canBeName(String name) {
        return name.length() >= 3
                && name.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)
                && ("аяийой".indexOf(name.charAt(name.length() - 1)) >= 0
                        || VOWELS.indexOf(name.charAt(name.length() - 1)) < 0);
    }

    private Sex sex(String given) {
        String[] names = given.strip().toLowerCase(Locale.ROOT).split("[\\s.]+");
        for (String name : names) {
            if (name.endsWith("вна") || name.endsWith("вны") || name.endsWith("вне") || name.endsWith("вной")) {
                return Sex.WOMAN;
            }
            if (name.endsWith("вич") || name.endsWith("вича") || name.endsWith("вичу") || name.endsWith("вичем")) {
                return Sex.MAN;
            }
            boolean man = false;
            boolean woman = false;
            for (DictionaryReading reading :
                    dictionary.word(name.isEmpty() ? "-" : name).readings()) {
                boolean isName = reading.tag().source().startsWith("NN:Name");
                man |= isName && reading.tag().gender().equals("Masc");
                woman |= isName && reading.tag().gender().equals("Fem");
            }
            if (name.length() > 1 && man != woman) {
                return man ? Sex.MAN : Sex.WOMAN;
            }
        }
        return Sex.UNKNOWN;
    }

    private static boolean isRussian(String folded) {
        return folded.chars().allMatch(c -> c >= 'а' && c <= 'я' || c == 'ё');
    }

    private static String inCaseOf(String form, String lower) {
        if (form.equals(form.toUpperCase(Locale.ROOT))) {
            return lower.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(form.charAt(0))
                ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
                : lower;
    }
}
