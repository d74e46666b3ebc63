package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void theFirstFailureIsToldAndThrownAtTheEnd() {
        List<String> told = new ArrayList<>();
        Workers workers = new Workers(1);

        workers.run(() -> fail("one"), () -> told.add("one"));
        workers.run(() -> fail("two"), () -> told.add("two"));

        assertThatThrownBy(workers::close).hasMessage("one");
        assertThat(told).containsExactly("one", "two");
    }

    @Test
    void noThreadIsLeftBehind() throws InterruptedException {
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        try (Workers workers = new Workers(1)) {
            workers.run(() -> worker.complete(Thread.currentThread()), () -> {});
        }

        Thread thread = worker.join();
        thread.join(10_000);

        assertThat(thread.isAlive()).isFalse();
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }
}
