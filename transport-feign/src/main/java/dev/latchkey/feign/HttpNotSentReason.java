package dev.latchkey.feign;

import dev.latchkey.model.tenant.NotSentReason;
import java.time.Duration;

/** The reasons why a call over HTTP was not sent. Exhaustive. */
public sealed interface HttpNotSentReason extends NotSentReason {

    /**
     * There was no connection: the host is unknown, or the connection was refused, timed out or is not trusted. Not one
     * byte of the call was written.
     *
     * @param problem the failure
     */
    record Unreachable(String problem) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "no connection: " + problem;
        }
    }

    /**
     * There is no token for the call.
     *
     * @param problem the response of the token endpoint, or the reason why it could not be called; never contains a
     *     secret
     */
    record NoToken(String problem) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "no token: " + problem;
        }
    }

    /**
     * The wait for the rate limit would have been too long.
     *
     * @param delay the length of that wait
     */
    record Throttled(Duration delay) implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "the rate limit would have delayed the call by " + delay + "; call later, or less often";
        }
    }

    /**
     * A capability failed before it made the attempt.
     *
     * @param problem the exception that it threw
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

    /** The thread was interrupted before the call was sent, and its interrupt flag is set. */
    record Interrupted() implements HttpNotSentReason {
        @Override
        public String getMessage() {
            return "the thread was interrupted";
        }
    }
}
