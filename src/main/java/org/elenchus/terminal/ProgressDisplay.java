package org.elenchus.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.elenchus.Progress;

/** Shows on standard error how far a work is: a bar where a person looks on, else plain lines. */
public final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int WIDEST = 100;

    private final Terminal terminal;
    private final boolean everyItem;
    private Optional<ProgressBar> bar = Optional.empty();
    private int total;
    private int done;

    /**
     * Shows nothing yet.
     *
     * @param everyItem whether plain lines name each item that is done
     */
    public ProgressDisplay(Terminal terminal, boolean everyItem) {
        this.terminal = terminal;
        this.everyItem = everyItem;
    }

    @Override
    public void begin(String work, int newTotal) {
        close();
        total = newTotal;
        done = 0;
        if (terminal.isErrTerminal() && newTotal > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(work)
                    .setInitialMax(newTotal)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), Math.min(WIDEST, terminal.width())))
                    .build());
        } else if (newTotal > 0) {
            terminal.err().println(work + " " + Amount.of(newTotal, "item"));
        }
    }

    @Override
    public void done(String item) {
        done++;
        if (bar.isPresent()) {
            bar.get().step();
        } else if (everyItem) {
            terminal.err().println(String.format(Locale.ROOT, "  %d/%d  %s", done, total, Wrapping.oneLine(item)));
        }
    }

    @Override
    public boolean isWanted() {
        return !terminal.interruption().hasCome();
    }

    @Override
    public void note(String note) {
        close();
        terminal.err().println("elenchus: " + note);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
