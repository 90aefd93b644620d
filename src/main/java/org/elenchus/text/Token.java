package org.elenchus.text;

/**
 * A word or punctuation mark with its analysis.
 *
 * @param span in the document
 * @param form as it stands in the text
 * @param lemma dictionary form in lower case, е for ё
 * @param pos Universal Dependencies part of speech: {@code NOUN}, {@code VERB} …
 * @param features UD features, sorted: {@code Case=Nom|Gender=Masc}; empty if none or not asked for
 */
public record Token(Span span, String form, String lemma, String pos, String features) {

    /** The value of a feature, empty if the token has none of that name. */
    public String feature(String name) {
        int at = 0;
        while (at < features.length()) {
            int end = features.indexOf('|', at);
            if (end < 0) {
                end = features.length();
            }
            if (features.startsWith(name, at)
                    && at + name.length() < end
                    && features.charAt(at + name.length()) == '=') {
                return features.substring(at + name.length() + 1, end);
            }
            at = end + 1;
        }
        return "";
    }

    public boolean isWord() {
        return !pos.equals("PUNCT") && !pos.equals("SYM");
    }
}
