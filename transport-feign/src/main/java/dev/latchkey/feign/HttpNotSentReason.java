package dev.latchkey.feign;

import dev.latchkey.model.tenant.NotSentReason;
import java.time.Duration;

/** The reasons why a call over HTTP was not sent. Exhaustive. */
public sealed interface HttpNotSentReason extends NotSentReason {

    /**
     * No connection came about: the name is not known, the connection was refused, timed out or not trusted. Not one
     * byte of the call was written.
     *
     * @param problem what happened
     */
    record Unreachable(String problem) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "no connection: " + problem;
        }
    }

    /**
     * There is no token to send along.
     *
     * @param problem what the token endpoint answered, or why it could not be asked; never a secret
     */
    record NoToken(String problem) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "no token: " + problem;
        }
    }

    /**
     * So many calls wait for the rate limit that this one would have waited too long.
     *
     * @param delay how long it would have waited
     */
    record Throttled(Duration delay) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "the rate limit would have held the call back for " + delay + "; call later, or less often";
        }
    }

    /**
     * A capability failed before it made the attempt.
     *
     * @param problem what it threw
     */
    record CapabilityFailed(String problem) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "a capability failed before the call was sent: " + problem;
        }
    }

    /** The tenant was closed. */
    record Closed() implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "the tenant is closed; build another one";
        }
    }

    /** The thread was interrupted before the call left. It still is. */
    record Interrupted() implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "the thread was interrupted";
        }
    }
}
