package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Sends a call when its turn has come, and adapts to rejections. */
final class RateLimitingClient implements Client {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Client next;
    private final RateLimiter limiter;
    private final Environment surroundings;
    private final Events events;
    private final Duration longestWait;

    RateLimitingClient(
            Client next, RateLimiter limiter, Environment surroundings, Events events, Duration longestWait) {
        this.next = next;
        this.limiter = limiter;
        this.surroundings = surroundings;
        this.events = events;
        this.longestWait = longestWait;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        awaitTurn();
        Response answer = next.execute(request, options);
        if (answer.status() == TOO_MANY_REQUESTS) {
            learn(answer);
        }
        return answer;
    }

    private void awaitTurn() throws NotSentException {
        Duration waited = Duration.ZERO;
        RateLimiter.Turn turn = limiter.take(surroundings.steady().instant(), longestWait);
        while (turn.taken() && !turn.delay().isZero()) {
            pause(turn.delay());
            waited = waited.plus(turn.delay());
            turn = limiter.again(turn, surroundings.steady().instant(), longestWait.minus(waited));
        }
        if (!turn.taken()) {
            throw new NotSentException(new HttpNotSentReason.Throttled(turn.delay()), null);
        }
    }

    private void pause(Duration wait) throws NotSentException {
        try {
            surroundings.pauser().pause(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSentException.interrupted(e);
        }
    }

    private void learn(Response refusal) {
        Duration asked = RetryAfter.of(refusal, surroundings.clock().instant());
        int before = limiter.getAllowed();
        int allowed =
                limiter.refused(surroundings.steady().instant(), Objects.requireNonNullElse(asked, Duration.ZERO));
        if (allowed < before) {
            events.tell(new TransportEvent.RateLowered(allowed));
        }
    }
}
