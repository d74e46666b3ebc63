package dev.latchkey.model.tenant;

/** The reason why a call was not sent. Not sealed, because decorators have reasons of their own. */
public interface NotSentReason {

    /** {@return the reason and the remedy as text} */
    String getMessage();
}
