package dev.latchkey.testkit.call;

/** A way in which a call that changes something fails on its way to a fake tenant or back. */
public enum CallFault {
    /** The call does not leave: {@code NotSent}, and nothing happens at the tenant. */
    NOT_SENT,
    /** The call is lost on its way: {@code Unknown}, and nothing happens at the tenant. */
    REQUEST_LOST,
    /** The answer is lost on its way: {@code Unknown}, and the tenant has carried the call out, or refused it. */
    ANSWER_LOST
}
