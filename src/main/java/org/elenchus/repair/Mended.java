package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Span;

/**
 * A line under repair with the receipts of what was changed: they do not overlap, are in order, and undoing all of them
 * gives the line as it was, up to which white space stood between words.
 *
 * @param text as it stands now
 * @param edits with places in {@code text}
 */
public record Mended(MappedText text, List<Edit> edits) {
    public Mended {
        edits = List.copyOf(edits);
    }

    static Mended of(String original, Span span) {
        return new Mended(MappedText.of(original, span.start(), span.end()), List.of());
    }

    /** @param replacements in order, without overlap */
    Mended with(List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return this;
        }
        Rewriting rewriting = new Rewriting();
        for (Replacement replacement : joined(replacements)) {
            rewriting.replace(replacement);
        }
        return rewriting.finish();
    }

    /** Changes that touch one earlier receipt become one, so that receipts stay apart. */
    private List<Replacement> joined(List<Replacement> replacements) {
        List<Replacement> all = new ArrayList<>();
        for (Replacement change : replacements) {
            Replacement last = all.isEmpty() ? null : all.getLast();
            if (last != null && edits.stream().anyMatch(e -> e.start() < last.end() && e.end() > change.start())) {
                all.removeLast();
                String between = text.subSequence(/* start= */ last.end(), /* end= */ change.start())
                        .toString();
                String kind = last.kind().isEmpty() ? change.kind() : last.kind();
                all.add(new Replacement(last.start(), change.end(), last.result() + between + change.result(), kind));
            } else {
                all.add(change);
            }
        }
        return all;
    }

    /** The text before all its repairs. */
    String undone() {
        return undone(0, text.length(), edits);
    }

    private String undone(int start, int end, List<Edit> inside) {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Edit edit : inside) {
            out.append(text, at, edit.start()).append(edit.original());
            at = edit.end();
        }
        return out.append(text, at, end).toString();
    }

    /** One pass over the text; earlier receipts move along, or go into the one that covers them. */
    private final class Rewriting {
        private final MappedText out = new MappedText();
        private final List<Edit> receipts = new ArrayList<>();
        private int at;
        private int next;

        void replace(Replacement change) {
            while (next < edits.size() && isBefore(edits.get(next), change)) {
                keep(edits.get(next++));
            }
            int from = change.start();
            int to = change.end();
            List<Edit> covered = new ArrayList<>();
            while (next < edits.size() && edits.get(next).start() < to) {
                Edit edit = edits.get(next++);
                covered.add(edit);
                from = Math.min(from, edit.start());
                to = Math.max(to, edit.end());
            }
            from = Math.max(from, at);
            copy(from);
            String result = text.subSequence(from, Math.max(from, change.start()))
                    + change.result()
                    + text.subSequence(Math.min(to, change.end()), to);
            String kind = change.kind().isEmpty() && !covered.isEmpty()
                    ? covered.getFirst().kind()
                    : change.kind();
            if (!kind.isEmpty()) {
                String original = undone(from, to, covered);
                receipts.add(new Edit(kind, original, result, out.length(), out.length() + result.length()));
            }
            write(from, to, result);
            at = to;
        }

        private static boolean isBefore(Edit edit, Replacement change) {
            return edit.end() <= change.start() && (edit.start() < edit.end() || edit.start() <= change.start());
        }

        private void write(int from, int to, String result) {
            if (result.length() == to - from) {
                for (int i = 0; i < result.length(); i++) {
                    out.replace(text, from + i, from + i + 1, result.substring(i, i + 1));
                }
            } else {
                out.replace(text, from, to, result);
            }
        }

        private void keep(Edit edit) {
            copy(edit.start());
            receipts.add(edit.shifted(out.length() - edit.start()));
            copy(edit.end());
        }

        private void copy(int to) {
            if (to > at) {
                out.append(text, at, to);
                at = to;
            }
        }

        Mended finish() {
            while (next < edits.size()) {
                keep(edits.get(next++));
            }
            copy(text.length());
            return new Mended(out, receipts);
        }
    }
}
