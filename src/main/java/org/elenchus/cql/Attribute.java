package org.elenchus.cql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a condition can ask of a token: its form, lemma, part of speech, or a feature of Universal Dependencies. */
public enum Attribute {
    /** The form in lower case, е for ё. */
    WORD("word"),
    /** The form exactly as it stands in the text. */
    FORM("form"),
    LEMMA("lemma"),
    POS("pos", "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"),
    ABBR("Abbr", "Yes"),
    ANIMACY("Animacy", "Anim Inan Hum Nhum"),
    ASPECT("Aspect", "Imp Perf Prog Hab Iter Prosp"),
    CASE("Case", "Nom Gen Dat Acc Ins Loc Voc Par Abl Abs Add Ade All Ben Cau Cmp Com Del Dis Equ Ess"),
    DEFINITE("Definite", "Def Ind Com Cons Spec"),
    DEGREE("Degree", "Pos Cmp Sup Abs Equ Dim Aug"),
    FOREIGN("Foreign", "Yes"),
    GENDER("Gender", "Masc Fem Neut Com"),
    MOOD("Mood", "Ind Imp Cnd Sub Opt Jus Pot Prp Qot Nec Des Irr Adm"),
    NUMBER("Number", "Sing Plur Dual Ptan Coll Count"),
    NUMFORM("NumForm", "Digit Roman Word Combi"),
    NUMTYPE("NumType", "Card Ord Mult Frac Sets Dist Range"),
    PERSON("Person", "0 1 2 3 4"),
    POLARITY("Polarity", "Neg Pos"),
    POSS("Poss", "Yes"),
    PRONTYPE("PronType", "Prs Art Dem Int Rel Ind Neg Tot Rcp Exc Emp"),
    REFLEX("Reflex", "Yes"),
    TENSE("Tense", "Past Pres Fut Imp Pqp"),
    TYPO("Typo", "Yes"),
    VARIANT("Variant", "Short Long"),
    VERBFORM("VerbForm", "Fin Inf Part Conv Ger Sup Vnoun Gdv"),
    VOICE("Voice", "Act Mid Pass Cau Antip Dir Inv Rcp");

    private final String udName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> allowed;

    Attribute(String udName) {
        this(udName, "");
    }

    Attribute(String udName, String values) {
        this.udName = udName;
        this.allowed = values.isEmpty() ? List.of() : List.of(values.split(" ", -1));
    }

    /** Reads a name in lower case or as Universal Dependencies writes it. */
    static Optional<Attribute> parse(String name) {
        return Arrays.stream(values())
                .filter(a -> a.label().equals(name) || a.udName.equals(name))
                .findFirst();
    }

    /** The name in patterns: {@code verbform}. */
    public String label() {
        return udName.toLowerCase(Locale.ROOT);
    }

    /** All values there are; empty if they are open (words). */
    List<String> allowed() {
        return allowed;
    }

    boolean isText() {
        return allowed.isEmpty();
    }

    /** Whether upper and lower case, е and ё are the same in it. */
    boolean isFolded() {
        return this == WORD || this == LEMMA;
    }

    /** What a token has; a feature it has not is empty. */
    String of(Subject subject, int index) {
        return switch (this) {
            case WORD -> subject.word(index);
            case FORM -> subject.token(index).form();
            case LEMMA -> subject.lemma(index);
            case POS -> subject.token(index).pos();
            case ABBR,
                    ANIMACY,
                    ASPECT,
                    CASE,
                    DEFINITE,
                    DEGREE,
                    FOREIGN,
                    GENDER,
                    MOOD,
                    NUMBER,
                    NUMFORM,
                    NUMTYPE,
                    PERSON,
                    POLARITY,
                    POSS,
                    PRONTYPE,
                    REFLEX,
                    TENSE,
                    TYPO,
                    VARIANT,
                    VERBFORM,
                    VOICE -> subject.token(index).feature(udName);
        };
    }
}
