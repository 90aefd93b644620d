package org.elenchus.front;

import java.util.regex.Pattern;

/** The words by which a journal labels what it prints around the abstract: dates, funding, how to cite. Thread safe. */
public final class FrontLabels {
    private static final Pattern FACT = Pattern.compile(
            "^(?:благодарност[ьи]|финансирование|источники? финансирования|финансовая поддержка|для"
                + " цитирования|цитирование|цитировать|(?:ссылка|образец|формат) (?:для )?цитирования|конфликт"
                + " интересов|(?:статья|рукопись|материал)"
                + " (?:поступил|принят|получен|сдан)|поступил[аио]|получен[аоы]? |принят[ао] |дата"
                + " (?:поступления|получения|принятия)|одобрен|опубликован |история статьи|автор(?:,| ответственный|"
                + " для) (?:переписк|корреспонд)|корреспонд|контакт|научная статья|обзорная статья|оригинальная"
                + " статья|тип статьи|лицензия|\\(?с\\)|original (?:article|paper|research)|research"
                + " (?:article|paper|note)|review article|regular article|full length article|article$|article"
                + " (?:history|info|details)|for citation|cite (?:this|as)|to cite|how to"
                + " cite|citation:|(?:suggested|recommended) citation|acknowledg|funding|financial support|conflicts?"
                + " of interest|received|accepted|revised|published|available online|first"
                + " published|correspond|contact:?\\s|e-?mail|orcid|https?://|spin|researcher ?id|scopus|author"
                + " ?id|©|\\(c\\)|copyright|edn[: ]|doi|удк|ббк|udc|jel|msc|pacs|грнти|issn|isbn|cc by|creative"
                + " commons|this is an open|open access|licen[sc]e|edited by|academic editors?|handling"
                + " editor|[*∗†‡✉])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITATION = Pattern.compile(
            "^(?:для цитирования|цитирование|цитировать|(?:ссылка|образец|формат) (?:для )?цитирования|for"
                + " citation|cite (?:this (?:article|paper|work)(?: as)?|as)|to cite(?: this article)?(?: as)?|how to"
                + " cite(?: this (?:article|paper))?|(?:suggested |recommended )?citation)[:.\\s]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("[\\d⁰¹²³⁴⁵⁶⁷⁸⁹,;\\s*∗†‡§¶#✉]+|(?:[a-hа-д][,\\s*∗✉]*){1,8}");
    private static final Pattern INFO = Pattern.compile(
            "(?:article )?(?:info(?:rmation)?|history|highlights?|история статьи|информация о статье)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FrontLabels() {}

    /** Whether a block begins with such a label: «Поступила в редакцию …», "For citation: …". */
    public static boolean isFact(String text) {
        return FACT.matcher(text).find()
                || INFO.matcher(text).matches()
                || MARKS.matcher(text).matches();
    }

    /** Whether a line has nothing but the marks that were raised over a line of names. */
    public static boolean isMarks(String text) {
        return MARKS.matcher(text).matches();
    }

    /** How the journal wants the paper cited, without the label; empty if the block does not say. */
    public static String citation(String text) {
        var label = CITATION.matcher(text);
        return label.find() ? text.substring(label.end()).strip() : "";
    }
}
