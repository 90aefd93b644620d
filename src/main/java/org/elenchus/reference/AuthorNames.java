package org.elenchus.reference;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a field that names several authors, as the properties of an office file or a PDF do. */
public final class AuthorNames {
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|,?\\s+(?:и|and|&)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    /** A given name or initials, and a surname, in either order. */
    private static final Pattern WHOLE_NAME =
            Pattern.compile("(?=.*\\p{L}[\\p{L}’'-]+)\\p{L}[\\p{L}.’'-]*(?:\\s+|(?<=\\.))\\p{L}.*");

    private static final Pattern INITIALS = Pattern.compile("(?:-?\\p{Lu}\\.?\\s?-?)+");

    private AuthorNames() {}

    /** One name each; a comma parts names only where there is a whole name on both its sides. */
    public static List<String> of(String field) {
        return BETWEEN.splitAsStream(field.strip())
                .flatMap(part -> atCommas(part).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> atCommas(String part) {
        List<String> pieces = Arrays.asList(COMMA.split(part));
        return pieces.stream().allMatch(AuthorNames::isWhole) ? pieces : List.of(part);
    }

    private static boolean isWhole(String piece) {
        return WHOLE_NAME.matcher(piece).matches() && !INITIALS.matcher(piece).matches();
    }
}
