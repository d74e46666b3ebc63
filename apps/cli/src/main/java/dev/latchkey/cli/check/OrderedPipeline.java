package dev.latchkey.cli.check;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Processes pieces in several threads and passes on the results in the order of the pieces, on the calling thread. A
 * separate thread reads the pieces, so that a slow source does not delay results. The total weight of pieces in
 * progress is bounded: a source that is ahead waits.
 *
 * @param <R> a result
 */
final class OrderedPipeline<R> {
    private final int threads;
    private final int capacity;
    private final Semaphore room;

    /**
     * Creates a pipeline.
     *
     * @param threads the number of pieces processed in parallel
     * @param capacity the maximum total weight of pieces whose results have not been taken yet; a single piece may
     *     exceed it
     */
    OrderedPipeline(int threads, int capacity) {
        this.threads = threads;
        this.capacity = capacity;
        this.room = new Semaphore(capacity);
    }

    /**
     * Processes all pieces of a source.
     *
     * @param source provides the pieces
     * @param sink receives the results
     * @throws IOException if the source or the processing throws it, after all earlier results have been passed on; or
     *     if the thread is interrupted
     */
    void run(Source<R> source, Sink<R> sink) throws IOException {
        BlockingQueue<Piece<R>> pieces = new LinkedBlockingQueue<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "latchkey-worker"));
        Thread feeder = daemon(() -> feed(source, workers, pieces), "latchkey-reader");
        feeder.start();
        try {
            take(pieces, sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    /** Daemons, since an abandoned read may never end. */
    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void feed(Source<R> source, ExecutorService workers, BlockingQueue<Piece<R>> pieces) {
        CompletableFuture<Optional<R>> end = new CompletableFuture<>();
        try {
            source.feed((weight, work) -> {
                int taken = Math.min(Math.max(weight, 1), capacity);
                acquire(taken);
                pieces.add(new Piece<>(workers.submit(() -> Optional.of(work.call())), taken));
            });
            end.complete(Optional.empty());
        } catch (IOException | RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
        pieces.add(new Piece<>(end, 0));
    }

    private void acquire(int weight) throws InterruptedIOException {
        try {
            room.acquire(weight);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private void take(BlockingQueue<Piece<R>> pieces, Sink<R> sink) throws IOException, InterruptedException {
        while (true) {
            Piece<R> piece = pieces.take();
            try {
                Optional<R> result = piece.result().get();
                if (result.isEmpty()) {
                    return;
                }
                sink.take(result.get());
            } catch (ExecutionException e) {
                throw unwrapped(e);
            }
            room.release(piece.weight());
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException failure) {
            return failure;
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }

    /** Provides pieces of work, one by one. */
    @FunctionalInterface
    interface Source<R> {
        void feed(Pieces<R> pieces) throws IOException;
    }

    /** Accepts pieces of work; waits if too many are in progress. */
    @FunctionalInterface
    interface Pieces<R> {
        void add(int weight, Callable<R> work) throws IOException;
    }

    /** Receives results. */
    @FunctionalInterface
    interface Sink<R> {
        void take(R result);
    }

    private record Piece<R>(Future<Optional<R>> result, int weight) {}
}
