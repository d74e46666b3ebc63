package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;

/**
 * A token and how long it holds.
 *
 * @param text the token
 * @param refreshFrom from when on a new one is fetched, while this one still holds
 * @param expires when it ends
 */
record Token(String text, Instant refreshFrom, Instant expires) {
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(60);

    /** A token that was asked for at a moment and holds for a time. */
    static Token of(String text, Instant asked, Duration lifetime) {
        Duration tenth = lifetime.dividedBy(10);
        Duration margin = tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
        Instant expires = asked.plus(lifetime);
        return new Token(text, expires.minus(margin), expires);
    }

    /** A token whose end nobody told: it holds until it is refused. */
    static Token endless(String text) {
        return new Token(text, Instant.MAX, Instant.MAX);
    }

    /** The same token; half of the time that is left passes before the next attempt to fetch another. */
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
        return "a token that holds until " + expires;
    }
}
