package dev.latchkey.verification.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets threads do something at the same moment. */
final class Together {
    static final int THREADS = 8;

    private Together() {}

    /** What each thread answers; each is given its number, and none starts before all are there. */
    static <T> List<T> all(IntFunction<T> work) {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> started = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                started.add(threads.submit(() -> {
                    barrier.await();
                    return work.apply(number);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : started) {
                answers.add(each.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
