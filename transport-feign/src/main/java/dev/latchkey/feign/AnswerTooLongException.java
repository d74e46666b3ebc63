package dev.latchkey.feign;

import java.io.IOException;

/** An answer is longer than is read; no attempt will make it shorter. */
final class AnswerTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLongException(long limit) {
        super("the answer is longer than " + limit + " bytes");
    }
}
