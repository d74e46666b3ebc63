package dev.latchkey.testkit.call;

/** A communication failure of a call that changes something in a fake tenant. */
public enum CallFault {
    /** The call is not sent: {@code NotSent}, and the tenant does not see it. */
    NOT_SENT,
    /** The call is lost on the way: {@code Unknown}, and the tenant does not see it. */
    REQUEST_LOST,
    /** The response is lost on the way: {@code Unknown}, although the tenant has carried out or rejected the call. */
    ANSWER_LOST
}
