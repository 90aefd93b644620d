package org.elenchus.paraphrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Topic;

/**
 * An objection that meets many concepts, however it is worded. Immutable.
 *
 * @param key names it in files: kebab-case
 * @param topic what kind of objection it is
 * @param english its name
 * @param russian its name
 * @param patterns one of which must hold: groups of words, one word of each group within {@value #REACH} content words
 */
public record Objection(String key, Topic topic, String english, String russian, List<List<Set<String>>> patterns) {
    private static final int REACH = 8;

    public Objection {
        patterns = List.copyOf(patterns);
    }

    /** Its name for a reader of the language (ISO 639-1). */
    public String name(String language) {
        return language.equals("ru") ? russian : english;
    }

    /** Whether a criticism makes this objection. */
    boolean isMadeBy(Statement statement, Optional<Topic> said) {
        String aside = said.map(t -> "#" + t.label()).orElse("");
        return patterns.stream().anyMatch(pattern -> holds(pattern, statement.sequence(), aside));
    }

    private static boolean holds(List<Set<String>> pattern, List<String> words, String topic) {
        List<Set<String>> rest =
                pattern.stream().filter(group -> !group.contains(topic)).toList();
        if (rest.isEmpty()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            List<String> near = words.subList(i, Math.min(words.size(), i + REACH));
            if (rest.getFirst().stream().noneMatch(near::contains)) {
                continue;
            }
            if (rest.stream().allMatch(group -> group.stream().anyMatch(near::contains))) {
                return true;
            }
        }
        return false;
    }
}
