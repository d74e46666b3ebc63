package dev.latchkey.dsl;

/**
 * Asks for the reason, without which nothing is built.
 *
 * @param <B> the body that the sentence builds
 */
public interface CommentStep<B> {

    /**
     * Says why, and ends the sentence.
     *
     * @param comment the reason, shown to those whom it concerns
     * @return the body to send
     * @throws IllegalArgumentException if the comment is blank, or longer than the operation takes
     */
    B comment(String comment);
}
