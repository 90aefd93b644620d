package org.elenchus.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.SectionKind;

/** Headings known by their wording, in Russian and English. */
public final class HeadingWords {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:§\\s*)?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.|[A-Z]\\.)\\s+");
    private static final Pattern ABSTRACT = words(
            "аннотация",
            "реферат",
            "резюме",
            "abstract",
            "annotation",
            "executive summary",
            "author summary",
            "plain[- ]language summary",
            "significance statement");
    private static final Pattern SUMMARY = words("summary");
    private static final Pattern KEYWORDS = words("ключевые слова", "key ?words(?: and phrases)?", "index terms");
    private static final Pattern REFERENCES = words(
            "(?:использованная |цитированная |цитируемая )?литература",
            "(?:библиографический )?список(?: использованн(?:ой|ых)| цитируемой| цитированной)?(?: литературы|"
                    + " источников)(?: и (?:литературы|источников))?",
            "библиографический список",
            "список источников(?: и литературы)?",
            "библиография",
            "библиографические ссылки",
            "источники(?: и литература)?",
            "литература и источники",
            "references(?: cited)?",
            "bibliography",
            "literature(?: cited)?",
            "works cited",
            "reference list");
    private static final Pattern NOTES = words("примечания", "сноски", "notes", "endnotes", "footnotes");
    private static final Pattern BACK = words(
            "благодарност[ьи]",
            "(?:сведения|информация) об авторах?",
            "информация о (?:финансировании|конфликте интересов|вкладе авторов)",
            "об авторах?",
            "(?:возможный )?конфликт интересов",
            "финансирование(?: работы)?",
            "финансовая поддержка",
            "источники? финансирования",
            "(?:заявленный )?вклад авторов",
            "критерии авторства",
            "приложени[ея](?: [\\dА-Я])?",
            "acknowledge?ments?",
            "funding(?: information)?",
            "(?:information )?about the authors?",
            "(?:authors?['’]?|author) (?:information|details)",
            "notes on (?:the )?contributors?",
            "disclosure(?: statement)?",
            "declaration of (?:competing|conflicting) interests?",
            "author contributions?",
            "authors?['’] contributions?",
            "conflicts? of interests?",
            "competing interests?",
            "data availability(?: statement)?",
            "supporting information",
            "appendix(?: [\\dA-Z])?",
            "appendices");
    private static final Pattern BODY = words(
            "введение",
            "постановка (?:проблемы|задачи|вопроса)",
            "актуальность(?: темы| исследования)?",
            "(?:обзор|анализ) литературы",
            "материалы? и методы?(?: исследований| исследования)?",
            "методы?(?: и материалы?)?(?: исследований| исследования)?",
            "методика(?: исследования| эксперимента)?",
            "методология(?: исследования)?",
            "экспериментальная часть",
            "результаты?(?: исследований| исследования)?(?: и (?:их )?обсуждение)?",
            "(?:обсуждение|дискуссия)(?: результатов)?",
            "заключение",
            "выводы?",
            "обсуждение и выводы",
            "(?:general )?introduction",
            "background",
            "literature review",
            "related works?",
            "materials? and methods",
            "methods?(?: and materials)?",
            "methodology",
            "data(?: and methods)?",
            "results?(?: and discussion)?",
            "(?:general )?discussion(?: and conclusions?)?",
            "(?:concluding remarks|conclusions?)");

    private HeadingWords() {}

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")");
    }

    /** Whether the whole line is a known heading, with or without its number. */
    public static boolean isHeading(String line) {
        return kindOf(line).isPresent();
    }

    /** The kind of section that a line opens, if the whole line is a known heading. */
    public static Optional<SectionKind> kindOf(String line) {
        if (line.length() > 80) {
            return Optional.empty();
        }
        if (!line.isEmpty() && Character.isLowerCase(line.charAt(0)) && line.endsWith(".")) {
            // the last words of a paragraph: «… и библиография.»
            return Optional.empty();
        }
        Optional<SectionKind> whole = kindOfBare(NUMBER.matcher(line).replaceFirst(""));
        int slash = line.indexOf('/');
        return whole.isPresent() || slash < 1 || slash + 1 == line.length() ? whole : inTwoLanguages(line, slash);
    }

    /** «Список литературы / References». */
    private static Optional<SectionKind> inTwoLanguages(String line, int slash) {
        Optional<SectionKind> first =
                kindOfBare(NUMBER.matcher(line.substring(0, slash).strip()).replaceFirst(""));
        Optional<SectionKind> second = kindOfBare(line.substring(slash + 1).strip());
        return first.equals(second) ? first : Optional.empty();
    }

    private static Optional<SectionKind> kindOfBare(String heading) {
        String bare = heading.toLowerCase(Locale.ROOT)
                .replaceFirst("[\\s.:]+$", "")
                .replace('ё', 'е')
                .strip();
        if (ABSTRACT.matcher(bare).matches()) {
            return Optional.of(SectionKind.ABSTRACT);
        }
        if (SUMMARY.matcher(bare).matches()) {
            return Optional.of(SectionKind.SUMMARY);
        }
        if (KEYWORDS.matcher(bare).matches()) {
            return Optional.of(SectionKind.KEYWORDS);
        }
        if (REFERENCES.matcher(bare).matches()) {
            return Optional.of(SectionKind.REFERENCES);
        }
        if (NOTES.matcher(bare).matches()) {
            return Optional.of(SectionKind.NOTES);
        }
        if (BACK.matcher(bare).matches()) {
            return Optional.of(SectionKind.BACK);
        }
        return BODY.matcher(bare).matches() ? Optional.of(SectionKind.BODY) : Optional.empty();
    }

    /** Depth of a numbered heading: {@code 2} for "3.1. …"; 0 if it has no number. */
    public static int numberedLevel(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.find()) {
            return 0;
        }
        String number = matcher.group().strip().replaceFirst("\\.$", "");
        return 1 + (int) number.chars().filter(c -> c == '.').count();
    }
}
