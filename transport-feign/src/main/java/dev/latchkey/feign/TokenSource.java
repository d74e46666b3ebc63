package dev.latchkey.feign;

import java.io.IOException;

/** A source of tokens. Thread-safe. */
interface TokenSource {

    /**
     * A token to send.
     *
     * @throws NotSentException if there is none
     */
    String token() throws IOException;

    /**
     * A token instead of one that the tenant refused; the same one if there is no other.
     *
     * @throws NotSentException if there is none
     */
    String insteadOf(String refused) throws IOException;

    /** Throws a token away that the tenant refused although it was new, so that the next call does not begin with it. */
    void discard(String refused);
}
