package org.elenchus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;
import org.elenchus.index.Corpora.MinedPaper;
import org.elenchus.query.Query;

/** Search as one would first write it: looks at every unit. */
final class NaiveScan {
    /** A dot between two letters does not part words: «т.е» is one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.(?=\\p{L})\\p{L}+)*");

    private NaiveScan() {}

    static boolean matches(Query query, MinedPaper paper, ArgumentUnit unit) {
        return switch (query) {
            case Query.All all -> true;
            case Query.Word word -> contains(unit.quote(), word.text());
            case Query.Phrase phrase -> contains(unit.quote(), phrase.text());
            case Query.Prefix prefix -> any(unit, form -> form.startsWith(fold(prefix.start())));
            case Query.Fuzzy fuzzy -> fuzzy(unit, fuzzy.text());
            case Query.Near near -> near(unit, near);
            case Query.Tokens tokens -> tokens(unit, tokens.pattern());
            case Query.InSection section -> contains(unit.section(), section.section());
            case Query.Linked linked -> linked(linked, paper, unit);
            case Query.Unanswered unanswered ->
                unit.type() == UnitType.CRITICISM
                        && unanswered.is()
                                != linked(new Query.Linked(Query.Link.ATTACKED_BY, new Query.All()), paper, unit);
            case Query.Translation translation -> !translation.is();
            case Query.About about ->
                unit.concepts().stream().anyMatch(c -> c.value().equals(about.concept()));
            case Query.OfType type -> unit.type() == type.type();
            case Query.OnTopic topic ->
                unit.topic().filter(topic.topic()::equals).isPresent();
            case Query.HeldBy holder -> contains(unit.holder().name(), holder.holder());
            case Query.InLanguage language -> unit.language().equals(language.language());
            case Query.Years years ->
                !paper.paper().year().isEmpty() && within(years, paper.paper().year());
            case Query.InDocument document ->
                List.of(paper.paper().id(), paper.paper().fileName()).contains(document.document());
            case Query.Confident confident -> unit.confidence() >= confident.least();
            case Query.And and -> and.parts().stream().allMatch(p -> matches(p, paper, unit));
            case Query.Or or -> or.parts().stream().anyMatch(p -> matches(p, paper, unit));
            case Query.Not not -> !matches(not.part(), paper, unit);
        };
    }

    private static boolean within(Query.Years years, String year) {
        int number = Integer.parseInt(year.substring(0, 4));
        return years.from() <= number && number <= years.to();
    }

    private static boolean any(ArgumentUnit unit, Predicate<String> test) {
        return lemmas(unit.quote()).stream().flatMap(Collection::stream).anyMatch(test);
    }

    private static boolean fuzzy(ArgumentUnit unit, String text) {
        Set<String> wanted = new HashSet<>(Corpora.LEMMAS.of(fold(text)));
        wanted.add(fold(text));
        return any(unit, form -> wanted.stream().anyMatch(w -> distance(w, form) <= (text.length() <= 5 ? 1 : 2)));
    }

    /** Words only: each occurrence of one with each of the other. */
    private static boolean near(ArgumentUnit unit, Query.Near near) {
        List<Collection<String>> words = lemmas(unit.quote());
        for (int i = 0; i < words.size(); i++) {
            for (int k = 0; k < words.size(); k++) {
                if (i != k
                        && Math.abs(i - k) <= near.distance()
                        && is(words.get(i), near.one())
                        && is(words.get(k), near.other())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(Collection<String> lemmas, Query.Text word) {
        return switch (word) {
            case Query.Word w -> !Collections.disjoint(lemmas, Corpora.LEMMAS.of(fold(w.text())));
            case Query.Prefix p -> lemmas.stream().anyMatch(l -> l.startsWith(fold(p.start())));
            case Query.Fuzzy f -> throw new IllegalArgumentException(f.toString());
            case Query.Phrase p -> throw new IllegalArgumentException(p.toString());
        };
    }

    private static boolean tokens(ArgumentUnit unit, Cql pattern) {
        TokenPattern compiled = TokenPattern.compile(pattern, Map.of());
        return Corpora.READER.sentences(unit.quote(), unit.language()).stream()
                .anyMatch(s -> !compiled.findAll(Subject.of(s, false, List.of(), List.of()))
                        .isEmpty());
    }

    private static boolean linked(Query.Linked linked, MinedPaper paper, ArgumentUnit unit) {
        boolean forth = !linked.link().name().endsWith("_BY");
        Relation.UnitKind kind = switch (linked.link()) {
            case ATTACKS, ATTACKED_BY -> Relation.UnitKind.ATTACKS;
            case SUPPORTS, SUPPORTED_BY -> Relation.UnitKind.SUPPORTS;
            case ELABORATES, ELABORATED_BY -> Relation.UnitKind.ELABORATES;
        };
        for (Relation relation : paper.annotations().relations()) {
            Relation.OfUnits r = (Relation.OfUnits) relation;
            if (r.kind() == kind && (forth ? r.from() : r.to()).equals(unit.id())) {
                String otherId = forth ? r.to() : r.from();
                if (paper.annotations().units().stream()
                        .anyMatch(u -> u.id().equals(otherId) && matches(linked.other(), paper, u))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Insertions, deletions, replacements, swaps of neighbours. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Math.max(a.length(), b.length());
        }
        String restA = a.substring(1);
        String restB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return distance(restA, restB);
        }
        int least = Math.min(distance(restA, restB), Math.min(distance(restA, b), distance(a, restB)));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return 1 + (swapped ? Math.min(least, distance(a.substring(2), b.substring(2))) : least);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static boolean contains(String text, String phrase) {
        List<Collection<String>> words = lemmas(text);
        List<Collection<String>> wanted = lemmas(phrase);
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
            boolean all = true;
            for (int k = 0; k < wanted.size(); k++) {
                all &= !Collections.disjoint(words.get(i + k), wanted.get(k));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static List<Collection<String>> lemmas(String text) {
        List<Collection<String>> lemmas = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NaiveScan::fold)
                .forEach(w -> lemmas.add(Corpora.LEMMAS.of(w)));
        return lemmas;
    }
}
