package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends calls with the user's own client. Attempts run in threads of their own, because many clients have no timeout
 * that covers the body or the whole call.
 */
final class CustomTransport implements ClosableClient {
    private final Client client;
    private final Duration longest;
    private final WholeBodyReader body;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "latchkey-call");
        thread.setDaemon(true);
        return thread;
    });

    CustomTransport(Client client, Duration longest, WholeBodyReader body) {
        this.client = client;
        this.longest = longest;
        this.body = body;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw NotSentException.interrupted(null);
        }
        Future<Response> attempt = submit(request, options);
        try {
            return attempt.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            attempt.cancel(true);
            throw new SocketTimeoutException("no whole answer within " + longest);
        } catch (InterruptedException e) {
            attempt.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw problem(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private Future<Response> submit(Request request, Request.Options options) throws NotSentException {
        try {
            return threads.submit(() -> whole(request, options));
        } catch (RejectedExecutionException e) {
            throw NotSentException.closed();
        }
    }

    /** Ends the threads. The user closes the client. */
    @Override
    public void close() {
        threads.shutdown();
    }

    private Response whole(Request request, Request.Options options) throws IOException {
        try (Response answer = client.execute(request, options)) {
            if (answer.body() == null) {
                return answer;
            }
            Integer announced = answer.body().length();
            byte[] bytes = body.read(
                    answer.status(),
                    announced == null ? -1 : announced,
                    answer.body().asInputStream());
            return answer.toBuilder().body(bytes).build();
        }
    }

    private static IOException problem(Throwable cause) {
        if (cause instanceof IOException problem) {
            return NotSentException.provesNoConnection(problem) ? NotSentException.unreachable(problem) : problem;
        }
        return new IOException(FailureText.of(cause), cause);
    }
}
