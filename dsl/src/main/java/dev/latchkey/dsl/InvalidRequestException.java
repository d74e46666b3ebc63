package dev.latchkey.dsl;

/** Thrown when a builder method rejects an argument. The message names the method, the problem and the remedy. */
public final class InvalidRequestException extends IllegalArgumentException {
    /** The signature of the method. */
    private final String method;
    /** The problem. */
    private final String complaint;
    /** The remedy. */
    private final String advice;

    /**
     * Creates the exception. The message has all three parts: {@code "role(id): the id is blank; it has to be there"}.
     *
     * @param method the method as it is declared, such as {@code "role(id)"}
     * @param complaint the problem
     * @param advice the remedy
     */
    public InvalidRequestException(String method, String complaint, String advice) {
        super(method + ": " + complaint + "; " + advice);
        this.method = method;
        this.complaint = complaint;
        this.advice = advice;
    }

    /** {@return the method that rejected the argument, as it is declared: {@code "role(id)"}} */
    public String getMethod() {
        return method;
    }

    /** {@return the problem} */
    public String getComplaint() {
        return complaint;
    }

    /** {@return the remedy} */
    public String getAdvice() {
        return advice;
    }

    /**
     * Returns the same exception for another method, for code that wraps these builders in its own methods.
     *
     * @param other the method that the user called
     * @return the exception for that method, with this one as its cause
     */
    public InvalidRequestException by(String other) {
        InvalidRequestException refusal = new InvalidRequestException(other, complaint, advice);
        refusal.initCause(this);
        return refusal;
    }
}
