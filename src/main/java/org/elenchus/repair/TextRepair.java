package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Span;

/**
 * Mends the lines of a text before they are put together: broken encodings, private-use glyphs, letter-spacing,
 * ligatures, accents, look-alike letters, lost blanks. Every change is a receipt on its line. Thread safe.
 */
public final class TextRepair {
    private final WordLists words;

    public TextRepair(WordLists words) {
        this.words = words;
    }

    /**
     * @param original the text as extracted
     * @param lines places of its lines; no line goes over another
     * @param marks markers of notes to be taken out, in order, without overlap
     * @return one for each line; its text is empty where nothing remains
     */
    public List<Mended> mend(String original, List<Span> lines, List<Span> marks) {
        Encodings encodings = new Encodings(words);
        LetterSpacing spacing = new LetterSpacing(words);
        LookAlikes lookAlikes = new LookAlikes(words);
        List<Mended> mended = new ArrayList<>();
        for (Span span : lines) {
            Mended line = Mended.of(original, span);
            line = line.with(NoteMarkers.find(original, span, marks));
            line = line.with(encodings.find(line.text()));
            line = line.with(PrivateGlyphs.find(line.text()));
            line = line.with(spacing.find(line.text()));
            line = line.with(LineCleaner.find(line.text()));
            line = line.with(Accents.find(line.text()));
            line = line.with(lookAlikes.find(line.text()));
            mended.add(line.with(Marks.find(line.text())));
        }
        LostBlanks blanks = new LostBlanks(
                words, new Vocabulary(mended.stream().map(Mended::text).toList(), words, "en"));
        mended.replaceAll(line -> line.with(blanks.find(line.text())));
        return mended;
    }
}
