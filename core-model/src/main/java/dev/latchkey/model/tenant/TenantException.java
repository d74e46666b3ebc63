package dev.latchkey.model.tenant;

import org.jspecify.annotations.Nullable;

/**
 * An operation that only reads, or that replaces a configuration, did not get its answer. Sealed: each kind says what
 * to do next.
 */
public abstract sealed class TenantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TenantException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The tenant refused; asking the same again gets the same answer, except after a rate limit. */
    public static final class Refused extends TenantException {
        private static final long serialVersionUID = 1L;

        private final transient Rejection rejection;

        /**
         * Says why the tenant refused.
         *
         * @param rejection what it said
         */
        public Refused(Rejection rejection) {
            super(message(rejection), null);
            this.rejection = rejection;
        }

        /** {@return what the tenant said} */
        public Rejection getRejection() {
            return rejection;
        }

        private static String message(Rejection rejection) {
            String text = rejection.error().text();
            return "the tenant refused (" + rejection.status() + ")" + (text == null ? "" : ": " + text);
        }
    }

    /** The thread was interrupted while it waited. It still is. Waiting changes nothing at the tenant; wait again. */
    public static final class Interrupted extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Says what was waited for.
         *
         * @param message what was waited for
         * @param cause what was thrown
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
         * Says why the call did not leave.
         *
         * @param reason why
         */
        public NotSent(NotSentReason reason) {
            super("the call was not sent: " + reason.getMessage(), null);
            this.reason = reason;
        }

        /** {@return why the call did not leave} */
        public NotSentReason getReason() {
            return reason;
        }
    }

    /** No answer came: the tenant cannot be reached, or fails. Asking again later may help. */
    public static final class Unavailable extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Says what happened.
         *
         * @param message what happened, and where
         * @param cause what was thrown, if anything was
         */
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** An answer came, but it is not one of the API: something else answers, or the API has changed. */
    public static final class Unreadable extends TenantException {
        private static final long serialVersionUID = 1L;

        /**
         * Says what came instead.
         *
         * @param message what was expected, what came, and its first characters
         * @param cause what was thrown, if anything was
         */
        public Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
