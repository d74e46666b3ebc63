package dev.latchkey.model.tenant;

/** The reasons why a call was not sent. Decorators have reasons of their own, so this is open. */
public interface NotSentReason {

    /** {@return the reason in words, and what to do about it} */
    String getMessage();
}
