package dev.latchkey.model.tenant;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when an operation that reads, or that replaces a configuration, fails. Sealed: each subclass states what to do
 * next.
 */
public abstract sealed class TenantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TenantException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The tenant rejected the call. The same call is rejected again, except after a rate limit. */
    public static final class Refused extends TenantException {
        private static final long serialVersionUID = 1L;

        private final transient Rejection rejection;

        /**
         * Creates the exception.
         *
         * @param rejection the reason and the tenant's response
         */
        public Refused(Rejection rejection) {
            super(message(rejection), null);
            this.rejection = rejection;
        }

        /** {@return the reason and the tenant's response} */
        public Rejection getRejection() {
            return rejection;
        }

        private static String message(Rejection rejection) {
            String text = rejection.error().text();
            return "the tenant refused (" + rejection.status() + ")" + (text == null ? "" : ": " + text);
        }
    }

    /**
     * The thread was interrupted while it waited, and its interrupt flag is set. Waiting changes nothing in the tenant;
     * wait again.
     */
    public static final class Interrupted extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param message the object of the wait
         * @param cause the exception that was thrown
         */
        public Interrupted(String message, InterruptedException cause) {
            super(message, cause);
        }
    }

    /** The call did not leave; nothing happened. */
    public static final class NotSent extends TenantException {
        private static final long serialVersionUID = 1L;

        private final transient NotSentReason reason;

        /**
         * Creates the exception.
         *
         * @param reason the reason
         */
        public NotSent(NotSentReason reason) {
            super("the call was not sent: " + reason.getMessage(), null);
            this.reason = reason;
        }

        /** {@return the reason why the call was not sent} */
        public NotSentReason getReason() {
            return reason;
        }
    }

    /** The tenant did not respond: it cannot be reached, or fails. A later attempt may succeed. */
    public static final class Unavailable extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param message the event and its place
         * @param cause the exception that was thrown, or null
         */
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The response is not one of the API: something else responds, or the API has changed. */
    public static final class Unreadable extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param message what was expected, what was received, and its first characters
         * @param cause the exception that was thrown, or null
         */
        public Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
