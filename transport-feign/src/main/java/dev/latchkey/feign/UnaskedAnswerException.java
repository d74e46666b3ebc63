package dev.latchkey.feign;

import java.io.IOException;

/** Within the transport: before a call was written on a pooled connection, something came on it that nobody had asked for. */
final class UnaskedAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    UnaskedAnswerException() {
        super("the server sent something that nobody asked for");
    }
}
