package dev.latchkey.feign;

import feign.Request;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The timeouts of an attempt.
 *
 * @param connect until there is a connection
 * @param read between two pieces of the answer
 * @param call from the beginning to the end of the answer
 */
record Timeouts(Duration connect, Duration read, Duration call) {

    static Timeouts standard() {
        return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    /** As Feign wants them. Redirects are not followed: one to another host would carry the token there. */
    Request.Options options() {
        return new Request.Options(
                connect.toMillis(), TimeUnit.MILLISECONDS, read.toMillis(), TimeUnit.MILLISECONDS, false);
    }
}
