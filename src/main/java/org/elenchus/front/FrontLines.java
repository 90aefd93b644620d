package org.elenchus.front;

import java.util.regex.Pattern;
import org.elenchus.reference.AuthorLine;

/** What one line or block before the running text can be by its words: title, names, address, the label of an abstract. Thread safe. */
public final class FrontLines {
    private static final Pattern RUN_IN_KEYWORDS = Pattern.compile(
            "^(?:ключевые слова(?: и (?:фразы|словосочетания))?|(?:additional )?key ?words(?: and phrases)?|index"
                    + " terms)\\s*[:.–—-].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern RUN_IN_ABSTRACT = Pattern.compile(
            "^(?:аннотация|реферат|резюме|abstract|annotation)\\s*[:.–—-]\\s*\\S.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** The same in small letters, which only a colon tells from the rest of a sentence. */
    private static final Pattern SMALL = Pattern.compile("^(?:аннотация|ключевые слова|abstract|key ?words):");

    private static final Pattern CODE = Pattern.compile(
            "^(?:УДК|ББК|JEL|DOI|ISSN|ISBN|УДC|UDC|ГРНТИ|https?://|doi:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHORS = Pattern.compile(
            "^(?:[©*]\\s*)?(?:(?:\\p{Lu}\\.\\s?(?:-?\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+,?\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?)"
                + "[\\d*,†‡\\s]*(?:,|;|и|and|&|$)?\\s*)+$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+\\.\\w+|университет|институт|university|institute|академи");
    /** Begins with the name of an institution. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "^(?:\\S+\\s){0,4}(?:университет|институт|академия|кафедра|факультет|university|institute|academy|department)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!…][»\"”)\\]]*", Pattern.DOTALL);

    private static final int LONGEST_TITLE = 300;

    private FrontLines() {}

    /** Whether a block is a list of keywords that begins with the word: «Ключевые слова: …». */
    public static boolean opensKeywords(String text) {
        return RUN_IN_KEYWORDS.matcher(text).matches();
    }

    /** Whether a block is the label of keywords and nothing else: «Ключевые слова:», below which they may stand one a line. */
    public static boolean isKeywordsLabel(String text) {
        return opensKeywords(text) && text.matches("[^:.–—-]*[:.–—-]\\s*");
    }

    /** Whether a block is an abstract that begins with the word: «Аннотация. …». */
    public static boolean opensAbstract(String text) {
        return RUN_IN_ABSTRACT.matcher(text).matches();
    }

    /** Whether a block begins with the name of a code or number: УДК, JEL, DOI, ISSN. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a block has an e-mail address or names an institution anywhere. */
    public static boolean hasAddress(String text) {
        return ADDRESS.matcher(text).find();
    }

    /** Whether a block ends like a sentence. */
    public static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Whether a block of the front matter could be the title: no code, no names, no address, no head of a journal. */
    public static boolean mayBeTitle(String text) {
        return text.length() >= 8
                && text.length() < LONGEST_TITLE
                && ",.;:)".indexOf(text.charAt(0)) < 0
                && !isCode(text)
                && !isAuthors(text)
                && !hasAddress(text)
                && !FrontFacts.isJournalLine(text)
                && !text.matches(".*(?:№|\\d{4}\\.\\s\\d+$|ISSN).*");
    }

    /** Whether a line begins an abstract or keywords that say so themselves. */
    public static boolean isRunIn(String line) {
        return (Character.isUpperCase(line.charAt(0)) || SMALL.matcher(line).find())
                && (opensKeywords(line) || opensAbstract(line));
    }

    /** Whether a block could be a title that names an institution, rather than the institution's address. */
    public static boolean mayNameAPlace(String text) {
        return text.length() >= 30
                && text.length() < LONGEST_TITLE
                && !isCode(text)
                && !isAuthors(text)
                && !text.contains("@")
                && !INSTITUTION.matcher(text).find();
    }

    /** Whether a short block names an institution or gives an address. */
    public static boolean isAddressed(String text) {
        return text.length() < LONGEST_TITLE
                && (text.contains("@") || (INSTITUTION.matcher(text).find() && !endsSentence(text)));
    }

    /** Whether a block is a line of names and nothing else. */
    public static boolean isAuthors(String text) {
        return (text.length() < 200 && AUTHORS.matcher(text).matches())
                || AuthorLine.read(text).filter(line -> isNames(text, line)).isPresent();
    }

    /** Whether what reads like names is no title in capitals: several of them, or one with initials, marks, a patronymic. */
    public static boolean isNames(String text, AuthorLine line) {
        boolean marked =
                line.authors().stream().anyMatch(author -> !author.marks().isEmpty());
        boolean all = line.rest().isEmpty() || !endsSentence(text);
        return all
                && (line.sure()
                        || marked
                        || AuthorLine.hasTail(text)
                        || line.authors().size() > 1
                        || text.matches(".*\\s\\p{Lu}\\.\\s.*"));
    }
}
