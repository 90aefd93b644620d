package org.elenchus.display;

import java.io.IOException;
import java.io.PrintStream;
import org.elenchus.Watches;
import org.elenchus.Workbench;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.terminal.Amount;

/** Tells after a change of the workspace what is new for each saved search. */
public final class WatchNews {
    private static final int SHOWN = 3;
    private static final int QUOTE = 160;

    private final Watches watches;
    private final Watches.Seen before;

    private WatchNews(Watches watches, Watches.Seen before) {
        this.watches = watches;
        this.before = before;
    }

    /** Looks at what the searches find before the change. */
    public static WatchNews before(Workbench bench) throws IOException {
        return new WatchNews(bench.watches(), bench.watches().look());
    }

    public void tell(PrintStream out) throws IOException, ProblemException {
        for (Watches.News news : watches.since(before, SHOWN)) {
            out.println("Watch " + news.watch().name() + ": "
                    + (news.units() == 0 ? "nothing new" : Amount.of(news.units(), "new unit")));
            for (Hit hit : news.hits()) {
                String quote = hit.quote().length() > QUOTE ? hit.quote().substring(0, QUOTE) + "…" : hit.quote();
                out.println(
                        "   «" + quote.replace('\n', ' ') + "» " + hit.paper().shortName() + "  " + hit.reference());
            }
            if (news.units() > news.hits().size()) {
                out.println("   … all: elenchus watch show " + news.watch().name());
            }
        }
    }
}
