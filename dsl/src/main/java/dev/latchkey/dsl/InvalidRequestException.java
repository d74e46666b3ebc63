package dev.latchkey.dsl;

/** Says that a sentence cannot take what a word was given: which word, what is wrong, and what to do. */
public final class InvalidRequestException extends IllegalArgumentException {
    /** The word as it is declared. */
    private final String word;
    /** The problem. */
    private final String complaint;
    /** The advice. */
    private final String advice;

    /**
     * Refuses a word. The message has all three parts: {@code "role(id): the id is blank; it has to be there"}.
     *
     * @param word the word as it is declared, such as {@code "role(id)"}
     * @param complaint what is wrong
     * @param advice what to do
     */
    public InvalidRequestException(String word, String complaint, String advice) {
        super(word + ": " + complaint + "; " + advice);
        this.word = word;
        this.complaint = complaint;
        this.advice = advice;
    }

    /** {@return the word that refuses, as it is declared: {@code "role(id)"}} */
    public String getWord() {
        return word;
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
     * The same refusal where another word was said, for code that says sentences in words of its own.
     *
     * @param said the word that its user said
     * @return the refusal by that word, with this one as its cause
     */
    public InvalidRequestException by(String said) {
        InvalidRequestException refusal = new InvalidRequestException(said, complaint, advice);
        refusal.initCause(this);
        return refusal;
    }
}
