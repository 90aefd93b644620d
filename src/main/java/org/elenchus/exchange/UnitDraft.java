package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.Place;
import org.elenchus.text.Span;

/** A unit while it is read: what a format says of it, bit by bit. For one thread. */
public final class UnitDraft {
    final String key;
    final Place place;
    String id = "";
    String document = "";
    UnitType type = UnitType.CLAIM;
    Optional<Span> span = Optional.empty();
    String quote = "";
    List<ConceptId> concepts = new ArrayList<>();
    List<String> holders = new ArrayList<>();
    Optional<Topic> topic = Optional.empty();
    List<String> cites = new ArrayList<>();
    String page = "";
    String section = "";
    String language = "";
    double confidence = 1;
    List<String> rules = new ArrayList<>();
    private boolean typed;

    UnitDraft(String key, Place place) {
        this.key = key;
        this.place = place;
    }

    public UnitDraft id(String value) {
        id = value;
        return this;
    }

    /** The paper it is of, by the format's own name for it. */
    public UnitDraft document(String value) {
        document = value;
        return this;
    }

    public UnitDraft type(UnitType value) {
        type = value;
        typed = true;
        return this;
    }

    /** Says the type if nothing else does. */
    public UnitDraft guess(UnitType value) {
        if (!typed) {
            type = value;
        }
        return this;
    }

    public UnitDraft quote(String value) {
        quote = value;
        return this;
    }

    /** Where it stands in the canonical text. */
    public UnitDraft span(Span value) {
        span = Optional.of(value);
        return this;
    }

    public UnitDraft concept(ConceptId value) {
        if (!concepts.contains(value)) {
            concepts.add(value);
        }
        return this;
    }

    /** One of its holders; {@code author} and {@code critics} are taken as such. */
    public UnitDraft holder(String value) {
        if (!value.isBlank() && !holders.contains(value)) {
            holders.add(value);
        }
        return this;
    }

    public UnitDraft topic(Topic value) {
        topic = Optional.of(value);
        return this;
    }

    public UnitDraft cite(String value) {
        if (!cites.contains(value)) {
            cites.add(value);
        }
        return this;
    }

    /** The name of a rule that spoke for its type. */
    public UnitDraft rule(String value) {
        rules.add(value);
        return this;
    }

    public UnitDraft language(String value) {
        language = value;
        return this;
    }

    /** Probability that it is right, 0 to 1. */
    public UnitDraft confidence(double value) {
        confidence = Math.clamp(value, 0, 1);
        return this;
    }

    Holder holder() {
        return holders.isEmpty() ? Holder.AUTHOR : new Holder(String.join("; ", holders));
    }
}
