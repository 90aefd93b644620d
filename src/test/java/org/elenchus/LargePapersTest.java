package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargePapersTest {
    private final LargePapers large = new LargePapers(100);

    @Test
    void aLargePaperWaitsUntilThoseBeforeItAreWritten() {
        large.enter(1, 80);
        CompletableFuture<Void> third = CompletableFuture.runAsync(() -> large.enter(2, 30));
        assertThat(third).isNotDone();
        large.leave(0);
        assertThat(third).isNotDone();
        large.leave(1);
        third.join();
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
        assertThat(CompletableFuture.runAsync(() -> large.enter(6, 1))).isNotDone();
    }
}
