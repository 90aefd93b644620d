package org.elenchus.dossier;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.bibliography.Bibliography;

/**
 * A point that one paper makes, or several in other words.
 *
 * @param quotes at least one, the earliest first
 * @param translations what says it again in another language in one of these papers: shown, and not counted
 * @param topic of criticisms: the one that most of the quotes have
 * @param targets what it attacks
 * @param against what attacks it: of a criticism the answers, of everything else the criticisms
 * @param support what supports it
 * @param details what elaborates it
 */
public record Point(
        List<Quote> quotes,
        List<Quote> translations,
        Optional<Topic> topic,
        List<Quote> targets,
        List<Quote> against,
        List<Quote> support,
        List<Quote> details) {
    public Point {
        quotes = List.copyOf(quotes);
        translations = List.copyOf(translations);
        targets = List.copyOf(targets);
        against = List.copyOf(against);
        support = List.copyOf(support);
        details = List.copyOf(details);
    }

    /** The quote that stands for all. */
    public Quote lead() {
        return quotes.getFirst();
    }

    /** The publications that say so, the earliest first; a paper that was read from two files counts once. */
    public List<Bibliography.Entry> papers() {
        return quotes.stream().map(q -> q.passage().paper().entry()).distinct().toList();
    }

    /** Whether nothing attacks it: of a criticism, that nobody answers. */
    public boolean isUnanswered() {
        return against.isEmpty();
    }
}
