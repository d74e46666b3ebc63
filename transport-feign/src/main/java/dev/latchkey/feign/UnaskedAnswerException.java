package dev.latchkey.feign;

import java.io.IOException;

/** Thrown within the transport when unsolicited bytes arrived on a pooled connection before a call was written. */
final class UnaskedAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    UnaskedAnswerException() {
        super("the server sent unsolicited bytes");
    }
}
