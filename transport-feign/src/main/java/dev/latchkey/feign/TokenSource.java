package dev.latchkey.feign;

import java.io.IOException;

/** A source of tokens. Thread-safe. */
interface TokenSource {

    /**
     * Returns a token to send.
     *
     * @throws NotSentException if there is none
     */
    String token() throws IOException;

    /**
     * Returns a replacement for a token that the tenant rejected; the same token if there is no other.
     *
     * @throws NotSentException if there is none
     */
    String insteadOf(String refused) throws IOException;

    /** Discards a new token that the tenant rejected, so that the next call does not start with it. */
    void discard(String refused);
}
