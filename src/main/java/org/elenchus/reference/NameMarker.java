package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads markers that cite by author and year: {@code Smith & Brown, 2001a, p. 5}, {@code Florida 1995: 527},
 * «Иванов и др., 2001, с. 12», «Города и обмен, 2001». Remembers the last names for a year that stands alone. For one
 * marker.
 */
final class NameMarker {
    static final String YEAR = "(?:1[6-9]|20)\\d\\d[a-zа-з]?";
    private static final String PARTICLES =
            "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|den|[Dd]i|[Dd]a|dos|las|los|del|[Dd]ella|[Ll]a|[Ll]e|el|[Aa]l|bin|ten|ter|фон|ван|де|дер|ла|ди|аль)[\\s-]|[dldDLO]['’]){0,3}";
    static final String NAME =
            PARTICLES + "\\p{Lu}[\\p{L}’'‑-]*\\p{L}(?:\\s" + PARTICLES + "\\p{Lu}[\\p{L}’'-]*\\p{Ll}){0,2}";
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.\\s?-?){1,3}";
    private static final String PERSON = "(?:" + INITIALS + "\\s?)?(" + NAME + ")(?:,?\\s" + INITIALS + ")?";
    static final String OTHERS =
            "(?:,?\\s+(?:et\\.? al\\.?|and others|and colleagues|и др\\.?|и соавт\\.?|с соавт\\.?))";
    static final String AND = "(?:\\s*,\\s*(?:and\\s+|&\\s*|и\\s+)?|\\s+(?:and|&|и|und)\\s+|\\s*&\\s*|\\s*[–/]\\s*)";
    static final String PERSONS =
            PERSON + "(?:" + AND + PERSON.replace("(" + NAME, "(?:" + NAME) + "){0,7}" + OTHERS + "?";
    private static final String LATER = "(?:in press|forthcoming|в печати|n\\.\\s?d\\.|б\\.\\s?г\\.)";
    static final String YEARS = "(?:" + YEAR + "(?:\\s*(?:[,/]|и|and|&)\\s*(?:" + YEAR + "|[a-z](?![\\p{L}]))|\\s\\["
            + YEAR + "\\])*|" + LATER + ")";
    /** Pages and the like, up to the end. */
    static final String PLACE =
            "(?:\\s*[,:.]\\s*(?:(?:pp?|[СсCcPp]{1,2}|стр|ch|chap|гл|т|[Vv]ol|para|fig|table|табл|рис|note|n|прим|§|S|кн|вып)\\.?\\s*)?[\\d§IVXivx][\\dIVXivx–—,\\s.§ffсл-]*|,?\\s+(?:passim|ff\\.?|emphasis[^)]*|курсив[^)]*|italics[^)]*|original[^)]*|см\\.[^)]*))*";

    private static final Pattern NAMED =
            Pattern.compile("^" + PERSONS + "\\s*[,:.]?\\s*\\(?(" + YEARS + ")\\)?" + PLACE + "\\s*$");
    private static final Pattern ALONE = Pattern.compile("^(" + YEARS + ")" + PLACE + "$");
    private static final Pattern TITLED =
            Pattern.compile("^[«“\"]?([^»”\"]{8,120}?)[…»”\"]*\\s*[,.]?\\s*(" + YEAR + ")" + PLACE + "$");
    private static final Pattern ONE_NAME = Pattern.compile(PERSON);
    private static final Pattern OTHERS_PATTERN = Pattern.compile(OTHERS);
    private static final Pattern ONE_YEAR = Pattern.compile("(" + YEAR + ")|(?<=[,и&\\s])([a-z])(?!\\p{L})");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final ReferenceIndex index;
    private List<String> names = List.of();
    private boolean others;

    NameMarker(ReferenceIndex index) {
        this.index = index;
    }

    /** @return the entries of one segment, in order; nothing if it is no citation */
    Optional<List<String>> read(String segment) {
        Matcher named = NAMED.matcher(segment);
        if (named.find()) {
            remember(segment.substring(0, named.start(2)));
            List<String> found = years(named.group(2));
            return Optional.of(found.isEmpty() ? titled(segment).orElse(found) : found);
        }
        Matcher alone = ALONE.matcher(segment);
        if (!names.isEmpty() && alone.find()) {
            return Optional.of(years(alone.group(1)));
        }
        return titled(segment);
    }

    /** Takes the names of the running text before a marker that has only a year. */
    Optional<List<String>> read(String persons, String years) {
        remember(persons);
        return Optional.of(years(years));
    }

    private Optional<List<String>> titled(String segment) {
        Matcher titled = TITLED.matcher(segment);
        if (!titled.find()) {
            return Optional.empty();
        }
        List<String> found = index.byTitle(titled.group(1), titled.group(2));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private void remember(String persons) {
        others = OTHERS_PATTERN.matcher(persons).find();
        String plain = OTHERS_PATTERN.matcher(persons).replaceAll("");
        names = names(plain);
    }

    /** Surnames as cited. */
    static List<String> names(String persons) {
        List<String> names = new ArrayList<>();
        Matcher name = ONE_NAME.matcher(persons);
        while (name.find()) {
            names.add(POSSESSIVE.matcher(name.group(1)).replaceFirst(""));
        }
        return names;
    }

    private List<String> years(String years) {
        List<String> ids = new ArrayList<>();
        Matcher each = ONE_YEAR.matcher(years);
        String last = "";
        boolean any = false;
        while (each.find()) {
            last = each.group(1) != null
                    ? each.group(1)
                    : last.substring(0, Math.min(4, last.length())) + each.group(2);
            ids.addAll(names.isEmpty() ? List.of() : index.byAuthors(names, others, last));
            any = true;
        }
        if (!any && !names.isEmpty()) {
            ids.addAll(index.byAuthors(names, others, ""));
        }
        return ids.stream().distinct().toList();
    }
}
