package org.elenchus.mining;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sections that answer objections: what is told there of a flaw is mostly told to deny it. «Возражения и ответы» is none, it
 * has both.
 */
final class Replies {
    /** Name of the vote that a unit stands in such a section. */
    static final String FEATURE = "section:reply";

    /** Its weights, by hand: annotated papers have too few of these sections to learn from. */
    static final Map<String, Double> WEIGHTS = Map.of("Claim", 1.5, "Merit", 0.5, "Criticism", -2.5);

    private static final Pattern HEADING = Pattern.compile(
            "(?:[\\d.]+\\s*)?(?:"
                    + "(?:ответ|возражени|отве[тч])\\p{L}* (?:на |критик|оппонент|противник)"
                    + "|(?:в защиту|защита|опровержение) .*"
                    + "|(?:repl(?:y|ies)|responses?|answers?|rejoinders?|rebuttals?) (?:to|of)\\b"
                    + "|(?:responding|replying) to\\b|(?:answering|meeting) (?:the )?(?:objection|critic)"
                    + "|objections? (?:answered|considered|met)\\b|in defen[cs]e of\\b"
                    + ").*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Replies() {}

    static boolean isHeading(String heading) {
        return HEADING.matcher(heading).matches();
    }
}
