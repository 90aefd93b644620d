package org.elenchus.mining;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Holder;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.Token;

/**
 * Tells whose proposition a unit is (annotation guidelines, section 3): by the reporting clause of its sentence, by the
 * quotation it stands in, or by a pronoun that takes up the holder before. One per document, confined to one thread.
 */
final class HolderFinder {
    private static final String PREVIOUS = "previous";

    /** In sentences; a mark that opens and is not closed for longer was lost or is no quotation. */
    private static final int LONGEST_QUOTATION = 12;

    private final HolderNames names;
    private final List<List<String>> named; // by sentence
    private final Persons persons;
    private Optional<Holder> last = Optional.empty();
    private int lastSentence = -10;
    private Optional<Holder> mention = Optional.empty();
    private int mentionedIn = -10;
    private boolean mentionsSupersede;
    private int quoteDepth;
    private int quotedSince;
    private Optional<Holder> quoted = Optional.empty();

    HolderFinder(HolderNames names, List<Reading> document) {
        this.names = names;
        this.named = document.stream().map(names::persons).toList();
        this.persons = Persons.of(named.stream().flatMap(List::stream).toList());
    }

    /** Called once a sentence of the document, by its place, in order, before its units are asked for. */
    Optional<Holder> enter(int sentence, Reading reading) {
        if (sentence - quotedSince > LONGEST_QUOTATION) {
            quoteDepth = 0;
        }
        boolean inside = quoteDepth > 0;
        for (Token token : reading.tokens()) {
            quoteDepth += token.form().equals("«") || token.form().equals("“") ? 1 : 0;
            quoteDepth -= token.form().equals("»") || token.form().equals("”") ? 1 : 0;
            quoteDepth = Math.clamp(quoteDepth, 0, 3);
        }
        quotedSince = inside ? quotedSince : sentence;
        if (reading.paragraphStart() && !inside) {
            quoteDepth = Math.min(quoteDepth, 1);
        }
        Optional<Holder> reported = reported(sentence, reading);
        reported.filter(h -> !h.isAuthor()).ifPresent(h -> {
            last = Optional.of(h);
            lastSentence = sentence;
        });
        noteMention(sentence, reading);
        if (inside && quoted.isPresent()) {
            reported = reported.or(() -> quoted);
        }
        quoted = quoteDepth > 0 ? reported.or(() -> quoted) : Optional.empty();
        return reported;
    }

    /** The last holder, or the last person spoken of if he was named since, or if no holder was. */
    private Optional<Holder> previous(int sentence, int reach) {
        boolean near = sentence - lastSentence <= reach;
        boolean mentioned = sentence - mentionedIn <= reach && mention.isPresent();
        boolean takesMention = mentioned && (!near || mentionsSupersede && mentionedIn > lastSentence);
        return takesMention ? mention : near ? last : Optional.empty();
    }

    private void noteMention(int sentence, Reading reading) {
        List<String> here = named.get(sentence).stream().distinct().toList();
        mentionsSupersede = reading.sentence().language().equals("en");
        if (here.size() == 1 || mentionsSupersede && !here.isEmpty()) {
            mention = Optional.of(new Holder(here.getFirst()));
            mentionedIn = sentence;
        }
    }

    private Optional<Holder> reported(int sentence, Reading reading) {
        for (Match match : reading.matches(Yield.HOLDER)) {
            Optional<Holder> holder = holder(sentence, reading, match);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    private Optional<Holder> holder(int sentence, Reading reading, Match match) {
        String value = match.rule().value();
        if (value.equals(PREVIOUS)) {
            int reach = match.capture("on").isPresent() ? 1 : 4;
            return previous(sentence, reach);
        }
        if (!value.isEmpty()) {
            return Optional.of(new Holder(value));
        }
        boolean does = match.capture("does").isPresent();
        HolderNames.Role role =
                does || match.capture("says").isPresent() ? HolderNames.Role.SPEAKER : HolderNames.Role.OTHER;
        return match.capture("holder")
                .flatMap(range -> names.of(reading, range, role, persons))
                .filter(named -> !does || persons.knows(named.name()));
    }
}
