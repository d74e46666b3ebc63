package dev.latchkey.cli.tenant;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that look facts up beside the one that checks. They do not keep the program from ending. */
final class LookupThreads implements Executor, AutoCloseable {
    private static final int THREADS = 7;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "latchkey-lookup");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
