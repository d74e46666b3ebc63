package dev.latchkey.dsl;

/**
 * Asks for the reason, without which nothing is built.
 *
 * @param <B> the body that is built
 */
public interface CommentStep<B> {

    /**
     * Sets the comment, and builds the body.
     *
     * @param comment the reason, shown to those whom it concerns
     * @return the body to send
     * @throws IllegalArgumentException if the comment is blank, or longer than the operation takes
     */
    B comment(String comment);
}
