package dev.latchkey.bulk.submit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs tasks on a number of threads; a new task waits until a thread is free. Closing waits for all tasks. */
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

    /** Waits for all tasks, and rethrows the exception of the first one that failed. */
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
