package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import java.util.List;

/**
 * The steps of a call between Feign, which assembles path, headers, query and body, and the network.
 *
 * @param transport the network, one attempt at a time
 * @param capabilities observe each attempt
 * @param retries the retry policy
 * @param surroundings the clock, the pauses and the random source
 * @param events the listeners
 */
record Chain(
        ClosableClient transport,
        List<Capability> capabilities,
        RetryPolicy retries,
        Environment surroundings,
        Events events) {

    /**
     * Returns the client for operations. From the outside in: retries, token, rate limit, complete body.
     */
    Client operations(TokenSource tokens, RateLimiter limiter) {
        Client attempt = observed();
        Client limited = new RateLimitingClient(attempt, limiter, surroundings, events, retries.getLongestWait());
        // Inside the retries, so that each attempt has a valid token; outside the limit, because a call that is
        // rejected because of its token counts.
        Client authorized = new AuthorizingClient(limited, tokens);
        return new RetryingClient(authorized, RetrySafety.READS_AND_REPLACEMENTS, retries, surroundings, events);
    }

    /** Returns the client for the token endpoint: without token and rate limit. All calls can be repeated safely. */
    Client tokens() {
        return new RetryingClient(observed(), RetrySafety.EVERYTHING, retries, surroundings, events);
    }

    private Client observed() {
        return ShieldedClient.of(transport, capabilities);
    }
}
