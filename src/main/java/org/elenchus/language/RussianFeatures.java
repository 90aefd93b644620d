package org.elenchus.language;

import org.elenchus.morphology.UdTag;

/**
 * What the Russian taggers look at: form, affixes, shape, neighbours, the dictionary's readings of the word and its
 * neighbours, and the tags already given. The dictionary advises by features, it forbids nothing: a word may be tagged
 * against its readings. Feature names are short because models store them by the hundred thousand.
 */
final class RussianFeatures {
    private static final String START = "BOS";
    private static final String END = "EOS";
    /** A preposition governs at most so many words to its right. */
    private static final int REACH = 4;

    private RussianFeatures() {}

    /** The features of a form alone. */
    static void ofForm(WordForm word, FeatureSink sink) {
        String folded = word.folded();
        int length = folded.length();
        sink.name("b").end();
        sink.name("w=").put(folded).end();
        for (int size = 1; size <= 5 && size < length; size++) {
            sink.name(SUFFIXES[size]).put(folded, length - size, length).end();
        }
        for (int size = 2; size <= 3 && size < length; size++) {
            sink.name(PREFIXES[size]).put(folded, 0, size).end();
        }
        for (String code : word.ambiguity().codes()) {
            sink.name("r=").put(code).end();
        }
        sink.name("R=");
        if (word.ambiguity().isKnown()) {
            sink.put(word.isCompound() ? "-" : "")
                    .put(word.ambiguity().joined())
                    .end();
        } else {
            sink.put("?").end();
        }
        sink.name("P=").put(word.kinds()).end();
    }

    private static final String[] SUFFIXES = {"", "s1=", "s2=", "s3=", "s4=", "s5="};
    private static final String[] PREFIXES = {"", "q1=", "q2=", "q3="};

    /** The features of a place in the sentence that do not depend on tags, without {@link #ofForm}. */
    static void ofPlace(WordForm[] words, int at, FeatureSink sink) {
        WordForm word = words[at];
        String previous = folded(words, at - 1);
        String next = folded(words, at + 1);
        sink.name("sh=").put(word.shape()).put(at == 0 ? "^" : "").end();
        if (word.isCapitalised()) {
            String first = at == 0 ? "c^" : "c";
            sink.name(first).put("s3=");
            suffix(word.folded(), 3, sink).end();
            sink.name(first).end();
        }
        sink.name("p=").put(previous).end();
        sink.name("n=").put(next).end();
        sink.name("pp=").put(folded(words, at - 2)).end();
        sink.name("nn=").put(folded(words, at + 2)).end();
        suffix(previous, 3, sink.name("ps=")).end();
        suffix(next, 3, sink.name("ns=")).end();
        sink.name("nsh=")
                .put(at + 1 < words.length ? words[at + 1].shape() : END)
                .end();
        ofReadings(words, at, sink);
    }

    private static void ofReadings(WordForm[] words, int at, FeatureSink sink) {
        WordForm word = words[at];
        String nextKinds = kinds(words, at + 1);
        sink.name("P+=").put(word.kinds()).put(",").put(nextKinds).end();
        sink.name("P-=").put(kinds(words, at - 1)).put(",").put(word.kinds()).end();
        sink.name("P+2=").put(nextKinds).put(",").put(kinds(words, at + 2)).end();
        sink.name("K+=")
                .put(word.cases())
                .put(",")
                .put(at + 1 < words.length ? words[at + 1].cases() : END)
                .end();
        sink.name("pK=").put(folded(words, at - 1)).put(",").put(word.cases()).end();
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (words[before].ambiguity().isPreposition()) {
                sink.name("prep=")
                        .put(words[before].folded())
                        .put(",")
                        .put(word.cases())
                        .end();
                break;
            }
        }
        sink.name("wP+=").put(word.folded()).put(",").put(nextKinds).end();
        sink.name("in=")
                .put(at + 1 < words.length ? word.ambiguity().sharedWith(words[at + 1].ambiguity()) : "")
                .put(word.isCapitalised() ? "A" : "")
                .end();
    }

    /** The features that depend on the tags given to the two words before, {@link PastTag#NONE} at the start. */
    static void ofTags(WordForm[] words, int at, PastTag last, PastTag lastButOne, FeatureSink sink) {
        WordForm word = words[at];
        sink.name("t1=").put(last.tag()).end();
        sink.name("t21=")
                .put(lastButOne.pos())
                .put(lastButOne.grammaticalCase())
                .put(",")
                .put(last.pos())
                .put(last.agreement())
                .end();
        sink.name("t1u=").put(last.pos()).put(",").put(lastButOne.pos()).end();
        sink.name("t1w=").put(last.pos()).put(last.agreement()).put(",");
        suffix(word.folded(), 3, sink).end();
        sink.name("t1P=").put(last.pos()).put(",").put(word.kinds()).end();
        sink.name("t1K=")
                .put(last.pos())
                .put(last.grammaticalCase())
                .put(",")
                .put(word.cases())
                .end();
        sink.name("tP2=")
                .put(last.pos())
                .put(",")
                .put(word.kinds())
                .put(",")
                .put(kinds(words, at + 1))
                .end();
        ofAgreement(word, last, lastButOne, sink);
    }

    private static void ofAgreement(WordForm word, PastTag last, PastTag lastButOne, FeatureSink sink) {
        boolean agrees =
                !last.agreement().isEmpty() && word.ambiguity().agreements().contains(last.agreement());
        sink.name("ag=");
        if (last.agreement().isEmpty()) {
            sink.put("-").end();
        } else if (agrees) {
            sink.put(last.pos()).put(last.agreement()).end();
        } else {
            sink.put("x").put(last.pos()).end();
        }
        sink.name("ag2=")
                .put(lastButOne.pos())
                .put(last.pos())
                .put(agrees ? last.grammaticalCase() : "x")
                .end();
    }

    /** What the features ask of a tag already given. */
    record PastTag(String tag, String pos, String grammaticalCase, String agreement) {
        static final PastTag NONE = new PastTag(START, START, "", "");

        static PastTag of(String tag) {
            UdTag parsed = UdTag.parse(tag);
            return new PastTag(tag, parsed.pos(), parsed.get("Case"), parsed.agreement());
        }
    }

    private static String folded(WordForm[] words, int at) {
        return at < 0 ? START : at < words.length ? words[at].folded() : END;
    }

    private static String kinds(WordForm[] words, int at) {
        return at < 0 ? START : at < words.length ? words[at].kinds() : END;
    }

    private static FeatureSink suffix(String word, int size, FeatureSink sink) {
        return sink.put(word, Math.max(0, word.length() - size), word.length());
    }
}
