package dev.latchkey.feign;

import java.io.IOException;

/** Where tokens come from. Thread-safe. */
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
}
