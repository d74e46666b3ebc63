package dev.latchkey.dsl;

/** Thrown when a builder method refuses an argument. The message names the method, the problem and the remedy. */
public final class InvalidRequestException extends IllegalArgumentException {
    /** The method as it is declared. */
    private final String method;
    /** The problem. */
    private final String complaint;
    /** The advice. */
    private final String advice;

    /**
     * Refuses an argument. The message has all three parts: {@code "role(id): the id is blank; it has to be there"}.
     *
     * @param method the method as it is declared, such as {@code "role(id)"}
     * @param complaint what is wrong
     * @param advice what to do
     */
    public InvalidRequestException(String method, String complaint, String advice) {
        super(method + ": " + complaint + "; " + advice);
        this.method = method;
        this.complaint = complaint;
        this.advice = advice;
    }

    /** {@return the method that refuses, as it is declared: {@code "role(id)"}} */
    public String getMethod() {
        return method;
    }

    /** {@return what is wrong} */
    public String getComplaint() {
        return complaint;
    }

    /** {@return what to do} */
    public String getAdvice() {
        return advice;
    }

    /**
     * The same refusal by another method, for code that wraps these builders in methods of its own.
     *
     * @param other the method that the user called
     * @return the refusal by that method, with this one as its cause
     */
    public InvalidRequestException by(String other) {
        InvalidRequestException refusal = new InvalidRequestException(other, complaint, advice);
        refusal.initCause(this);
        return refusal;
    }
}
