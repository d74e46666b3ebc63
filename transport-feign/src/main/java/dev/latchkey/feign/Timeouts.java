package dev.latchkey.feign;

import feign.Request;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The timeouts of an attempt.
 *
 * @param connect the time until there is a connection
 * @param read the time between two parts of the response
 * @param call the time from the beginning of the attempt to the end of the response
 */
record Timeouts(Duration connect, Duration read, Duration call) {

    static Timeouts standard() {
        return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    /**
     * Converts the timeouts to Feign's options. Redirects are not followed: one to another host would send the token
     * there.
     */
    Request.Options options() {
        return new Request.Options(
                connect.toMillis(), TimeUnit.MILLISECONDS, read.toMillis(), TimeUnit.MILLISECONDS, false);
    }
}
