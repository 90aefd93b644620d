package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargePapersTest {
    private final LargePapers large = new LargePapers(100);

    /** On a thread of its own, which may wait for ever. */
    private CompletableFuture<Void> entering(int number, int length) {
        return CompletableFuture.runAsync(
                () -> large.enter(number, length),
                task -> Thread.ofPlatform().daemon().start(task));
    }

    @Test
    void aLargePaperWaitsUntilThoseBeforeItAreWritten() throws Exception {
        large.enter(1, 80);
        CompletableFuture<Void> third = entering(2, 30);
        assertThat(third).isNotDone();
        large.leave(0);
        assertThat(third).isNotDone();
        large.leave(1);
        third.get(30, TimeUnit.SECONDS);
    }

    @Test
    void thePaperToBeWrittenNextNeverWaits() {
        large.enter(1, 100);
        large.enter(0, 1_000);
        large.leave(0);
        large.leave(1);
        large.enter(2, 1_000);
    }

    @Test
    void smallOnesGoTogether() {
        for (int number = 5; number > 0; number--) {
            large.enter(number, 20);
        }
        assertThat(entering(6, 1)).isNotDone();
    }
}
