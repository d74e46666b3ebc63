package dev.latchkey.feign;

import java.io.IOException;

/** Thrown when a response exceeds the size limit. Another attempt cannot help. */
final class AnswerTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLongException(long limit) {
        super("the answer is longer than " + limit + " bytes");
    }
}
