package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads markers that cite by number: {@code 5. С. 189}, {@code 1, 3–5}, {@code 12, т. 2, с. 7; 3}. Immutable. */
final class NumberMarker {
    static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})(?:\\s*[–—-]\\s*(\\d{1,3}))?(?=$|\\D)");
    private static final Pattern PLACE = Pattern.compile(
            "\\s*[.,:]?\\s*(?:[СсCcPp]{1,2}|стр|[ТтTt]|[Vv]ol|[Гг]л|[Cc]h(?:ap)?|№|[Кк]н|[Чч]|[Лл]|fol|n|note|[Пп]рим|[Тт]абл|[Рр]ис|[Ff]ig|para|§|S|[Вв]ып|[Сс]т|сноска)\\.?\\s?[\\dIVXivx].*",
            Pattern.DOTALL);
    private static final Pattern BARE_PLACE = Pattern.compile("\\s*:\\s*\\d.*|\\s*\\.\\s*", Pattern.DOTALL);
    private static final int LONGEST_RANGE = 60;

    private final ReferenceIndex index;

    NumberMarker(ReferenceIndex index) {
        this.index = index;
    }

    /** @return the entries of one segment, in order; nothing if it is no citation */
    Optional<List<String>> read(String segment) {
        List<String> labels = new ArrayList<>();
        for (String part : segment.split(",", -1)) {
            String stripped = part.strip();
            Matcher number = NUMBER.matcher(stripped);
            if (!number.find()) {
                if (labels.isEmpty() || !PLACE.matcher(stripped).matches()) {
                    return Optional.empty();
                }
                break;
            }
            int from = Integer.parseInt(number.group(1));
            int to = number.group(2) == null ? from : Integer.parseInt(number.group(2));
            if (from == 0) {
                return Optional.empty();
            }
            String rest = stripped.substring(number.end());
            boolean placed =
                    PLACE.matcher(rest).matches() || BARE_PLACE.matcher(rest).matches();
            if (!rest.isEmpty() && !placed) {
                return Optional.empty();
            }
            boolean page = !labels.isEmpty() && !index.isEmpty() && to > index.size();
            if (to < from || to - from > LONGEST_RANGE || page) {
                break;
            }
            for (int n = from; n <= to; n++) {
                labels.add(String.valueOf(n));
            }
            if (placed) {
                break;
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(labels.stream()
                .flatMap(label -> index.byLabel(label).stream())
                .distinct()
                .toList());
    }
}
