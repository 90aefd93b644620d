package org.elenchus;

import java.util.List;
import org.elenchus.query.Query;

/** What a query would ask for if it did not ask for years: papers without a year match no years at all. */
final class Undated {
    private Undated() {}

    /** The query without the years that all its units have to match; the query itself if it has none. */
    static Query of(Query query) {
        return switch (query) {
            case Query.Years years -> new Query.All();
            case Query.And and -> {
                List<Query> rest = and.parts().stream()
                        .map(Undated::of)
                        .filter(part -> !(part instanceof Query.All))
                        .toList();
                yield rest.equals(and.parts()) ? and : Query.allOf(rest);
            }
            case Query.All other -> other;
            case Query.Text other -> other;
            case Query.Near other -> other;
            case Query.Tokens other -> other;
            case Query.InSection other -> other;
            case Query.Linked other -> other;
            case Query.Unanswered other -> other;
            case Query.Translation other -> other;
            case Query.About other -> other;
            case Query.OfType other -> other;
            case Query.OnTopic other -> other;
            case Query.HeldBy other -> other;
            case Query.InLanguage other -> other;
            case Query.InDocument other -> other;
            case Query.Confident other -> other;
            case Query.Or other -> other;
            case Query.Not other -> other;
        };
    }
}
