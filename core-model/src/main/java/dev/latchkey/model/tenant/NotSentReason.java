package dev.latchkey.model.tenant;

/** Why a call did not leave. Decorators have reasons of their own, so this is open. */
public interface NotSentReason {

    /** {@return the reason in words, and what to do about it} */
    String getMessage();
}
