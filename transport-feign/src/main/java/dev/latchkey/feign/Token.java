package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;

/**
 * A token and its validity.
 *
 * @param text the token
 * @param refreshFrom the time from which on a new token is fetched, while this one is still valid
 * @param expires the end of its validity
 */
record Token(String text, Instant refreshFrom, Instant expires) {
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(60);

    /** Creates a token from the time of its request and its validity. */
    static Token of(String text, Instant asked, Duration lifetime) {
        Duration tenth = lifetime.dividedBy(10);
        Duration margin = tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
        Instant expires = asked.plus(lifetime);
        return new Token(text, expires.minus(margin), expires);
    }

    /** Creates a token without a known end: it is used until it is rejected. */
    static Token endless(String text) {
        return new Token(text, Instant.MAX, Instant.MAX);
    }

    /** Returns the same token with half of its remaining time before the next attempt to fetch another. */
    Token refreshLater(Instant now) {
        return new Token(text, now.plus(Duration.between(now, expires).dividedBy(2)), expires);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(refreshFrom);
    }

    boolean holds(Instant now) {
        return now.isBefore(expires);
    }

    @Override
    public String toString() {
        return "a token that is valid until " + expires;
    }
}
