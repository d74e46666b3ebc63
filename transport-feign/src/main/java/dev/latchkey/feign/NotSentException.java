package dev.latchkey.feign;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** Thrown within the chain when no part of a call was sent. */
final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient HttpNotSentReason reason;

    NotSentException(HttpNotSentReason reason, @Nullable Throwable cause) {
        super(reason.getMessage(), cause);
        this.reason = reason;
    }

    static NotSentException unreachable(IOException cause) {
        return new NotSentException(new HttpNotSentReason.Unreachable(FailureText.of(cause)), cause);
    }

    static NotSentException closed() {
        return new NotSentException(new HttpNotSentReason.Closed(), null);
    }

    static NotSentException interrupted(@Nullable Throwable cause) {
        return new NotSentException(new HttpNotSentReason.Interrupted(), cause);
    }

    /** Checks whether an exception means, for every client, that there was no connection. */
    static boolean provesNoConnection(IOException problem) {
        return problem instanceof UnknownHostException
                || problem instanceof ConnectException
                || problem instanceof NoRouteToHostException
                || problem instanceof HttpConnectTimeoutException;
    }

    HttpNotSentReason getReason() {
        return reason;
    }

    /** Checks whether another attempt could get a connection. */
    boolean mayPass() {
        return reason instanceof HttpNotSentReason.Unreachable;
    }
}
