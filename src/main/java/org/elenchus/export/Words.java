package org.elenchus.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;

/** The words of the reader's language, from {@code words/‹language›.properties}: a new language is a new file there. */
public final class Words {
    private static final String FALLBACK = "en";

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    /** The words of a language (ISO 639-1), English where there are none. */
    public static Words of(String language) {
        return of(language, Words.class);
    }

    /**
     * The same, and those of another room.
     *
     * @param room a class of it; beside it are files like those of this room, for the same languages
     */
    public static Words of(String language, Class<?> room) {
        Properties words = new Properties();
        String file = language.matches("[a-z]{2}") ? language : FALLBACK;
        if (!load(Words.class, file, words)) {
            return of(FALLBACK, room);
        }
        load(room, file, words);
        return new Words(words);
    }

    private static boolean load(Class<?> room, String file, Properties words) {
        try (InputStream there = room.getResourceAsStream("words/" + file + ".properties")) {
            if (there != null) {
                words.load(new InputStreamReader(there, StandardCharsets.UTF_8));
            }
            return there != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if no such word is known: a mistake of the program */
    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for '" + key + "' in " + language());
        }
        return word;
    }

    /** A word with {@code {0}}, {@code {1}} … filled in. */
    public String get(String key, Object... values) {
        String word = get(key);
        for (int i = 0; i < values.length; i++) {
            word = word.replace("{" + i + "}", values[i].toString());
        }
        return word;
    }

    /** Every key, for a test that no language lacks one. */
    public SortedSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    public String language() {
        return words.getProperty("language", FALLBACK);
    }

    public String type(UnitType type) {
        return get("type." + type.name());
    }

    public String types(UnitType type) {
        return get("types." + type.name());
    }

    public String topic(Topic topic) {
        return get("topic." + topic.name());
    }

    public String relation(Relation.UnitKind kind) {
        return get("relation." + kind.name());
    }

    public String relationFrom(Relation.UnitKind kind) {
        return get("relation.in." + kind.name());
    }

    /** The holder's name, or the word for the author or unnamed critics. */
    public String holder(Holder holder) {
        if (holder.isAuthor()) {
            return get("holder.author");
        }
        return holder.equals(Holder.CRITICS) ? get("holder.critics") : holder.name();
    }

    /** The language's name in this language, its code where it has none here. */
    public String languageName(String code) {
        return words.getProperty("language." + code, code);
    }

    /** Paper and page: {@code Enns 2008, p. 14}. */
    public String source(ArgumentMap.Node node) {
        String page = node.unit().page();
        return page.isEmpty() ? node.source() : node.source() + ", " + get("page.abbreviation") + page;
    }
}
