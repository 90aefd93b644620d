package org.elenchus.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.picture.MapGroup;
import org.elenchus.query.Nearest;
import org.elenchus.query.Search;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words: a wrong one is told with the nearest. */
final class Choices {
    private Choices() {}

    /** The orders of hits as a reader names them. */
    enum SearchOrder {
        RELEVANCE(Search.Order.RELEVANCE),
        CONFIDENCE(Search.Order.CONFIDENCE),
        YEAR(Search.Order.YEAR),
        PAPER(Search.Order.DOCUMENT),
        DOCUMENT(Search.Order.DOCUMENT);

        private final Search.Order order;

        SearchOrder(Search.Order order) {
            this.order = order;
        }

        Search.Order order() {
            return order;
        }
    }

    static final class Types implements ITypeConverter<UnitType> {
        @Override
        public UnitType convert(String value) {
            List<String> known = Arrays.stream(UnitType.values())
                    .map(t -> t.label().toLowerCase(Locale.ROOT))
                    .toList();
            return choose("type", value, known, UnitType::parse);
        }
    }

    static final class Topics implements ITypeConverter<Topic> {
        @Override
        public Topic convert(String value) {
            return choose("topic", value, TopicNames.ALL, Topic::parse);
        }
    }

    static final class TopicNames implements Iterable<String> {
        private static final List<String> ALL =
                Arrays.stream(Topic.values()).map(Topic::label).toList();

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    static final class Groups implements ITypeConverter<MapGroup> {
        private static final List<String> ALL = Stream.concat(
                        Arrays.stream(UnitType.values()).map(t -> new MapGroup(t, Optional.empty())),
                        Arrays.stream(Topic.values()).map(t -> new MapGroup(UnitType.CRITICISM, Optional.of(t))))
                .map(MapGroup::label)
                .toList();

        @Override
        public MapGroup convert(String value) {
            return choose("group", value, ALL, MapGroup::parse);
        }
    }

    private static <T> T choose(String what, String value, List<String> known, Function<String, Optional<T>> parse) {
        return parse.apply(value.strip())
                .orElseThrow(() -> new TypeConversionException("unknown " + what + " '" + value + "'; "
                        + Nearest.to(value, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("known: " + String.join(", ", known))));
    }
}
