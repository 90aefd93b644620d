package org.elenchus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.elenchus.argument.ArgumentUnit;
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
                .map(w -> w.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .forEach(w -> lemmas.add(Corpora.LEMMAS.of(w)));
        return lemmas;
    }
}
