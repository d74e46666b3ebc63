package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Repeats calls when that is safe: always if a call was certainly not processed; if it may have been, only when {@link
 * RetrySafety} allows it.
 */
final class RetryingClient implements Client {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final Client next;
    private final RetrySafety repeatable;
    private final RetryPolicy policy;
    private final Environment surroundings;
    private final Events events;

    RetryingClient(Client next, RetrySafety repeatable, RetryPolicy policy, Environment surroundings, Events events) {
        this.next = next;
        this.repeatable = repeatable;
        this.policy = policy;
        this.surroundings = surroundings;
        this.events = events;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        Duration waited = Duration.ZERO;
        int number = 1;
        while (true) {
            Attempt attempt = attempt(request, options);
            if (number >= policy.getAttempts() || !mayBeRepeated(request, attempt)) {
                return attempt.end();
            }
            Duration pause =
                    policy.pause(number, attempt.retryAfter(surroundings.clock().instant()), surroundings.random());
            waited = waited.plus(pause);
            if (waited.compareTo(policy.getLongestWait()) > 0 || !hasPaused(request, attempt, number, pause)) {
                return attempt.end();
            }
            number++;
        }
    }

    private Attempt attempt(Request request, Request.Options options) {
        try {
            return new Attempt(next.execute(request, options), null);
        } catch (IOException e) {
            return new Attempt(null, e);
        }
    }

    private boolean mayBeRepeated(Request request, Attempt attempt) {
        Response answer = attempt.answer();
        if (answer != null) {
            return answer.status() == TOO_MANY_REQUESTS
                    || (answer.status() >= SERVER_ERRORS && repeatable.holdsFor(request));
        }
        if (attempt.problem() instanceof NotSentException unsent) {
            return unsent.mayPass();
        }
        return repeatable.holdsFor(request) && !(attempt.problem() instanceof AnswerTooLongException);
    }

    /** Waits, unless the thread is interrupted; it stays interrupted. */
    private boolean hasPaused(Request request, Attempt attempt, int number, Duration pause) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        events.tell(new TransportEvent.Repeated(
                request.httpMethod() + " " + Urls.path(request.url()), number, pause, attempt.reason()));
        try {
            surroundings.pauser().pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Attempt(
            @Nullable Response answer, @Nullable IOException problem) {

        @Nullable
        Duration retryAfter(Instant now) {
            return answer == null ? null : RetryAfter.of(answer, now);
        }

        String reason() {
            if (answer != null) {
                return "status " + answer.status();
            }
            return problem == null ? "" : FailureText.of(problem);
        }

        Response end() {
            if (answer != null) {
                return answer;
            }
            throw new CallFailedException(problem == null ? new IOException("no answer") : problem);
        }
    }
}
