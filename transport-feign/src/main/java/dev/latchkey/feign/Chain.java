package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import java.util.List;

/**
 * The steps of a call between Feign, which puts path, headers, query and body together, and the network.
 *
 * @param transport the network, one attempt at a time
 * @param capabilities observe each attempt
 * @param retries what is tried again
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
     * Calls of operations. From the outside in: what may be repeated is, with a token, when its turn has come, whole.
     */
    Client operations(TokenSource tokens, RateLimiter limiter) {
        Client attempt = observed();
        Client limited = new RateLimitingClient(attempt, limiter, surroundings, events, retries.getLongestWait());
        // Inside the retries, so that each attempt carries a token that holds; outside the limit, because a call
        // that is refused for its token counts.
        Client authorized = new AuthorizingClient(limited, tokens);
        return new RetryingClient(authorized, RetrySafety.READS_AND_REPLACEMENTS, retries, surroundings, events);
    }

    /** Calls of the token endpoint: no token, no limit of the API, and nothing that a repetition could do twice. */
    Client tokens() {
        return new RetryingClient(observed(), RetrySafety.EVERYTHING, retries, surroundings, events);
    }

    private Client observed() {
        return ShieldedClient.of(transport, capabilities);
    }
}
