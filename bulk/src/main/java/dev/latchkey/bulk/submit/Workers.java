package dev.latchkey.bulk.submit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs tasks on some threads, and no more of them than threads are taken at once. Closing waits for all. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;
    private final Semaphore free;
    private final int count;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Workers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
        this.free = new Semaphore(count);
    }

    /** Runs a task when a thread is free. */
    void run(Runnable task, Runnable failed) {
        free.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                failed.run();
            } finally {
                free.release();
            }
        });
    }

    /** Waits for all, and throws what the first of them that failed threw. */
    @Override
    public void close() {
        free.acquireUninterruptibly(count);
        threads.shutdown();
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }
}
