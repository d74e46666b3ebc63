package dev.latchkey.dsl;

/**
 * The step that sets the required comment and builds the body.
 *
 * @param <B> the body that is built
 */
public interface CommentStep<B> {

    /**
     * Sets the comment and builds the body.
     *
     * @param comment the reason, shown to the people concerned
     * @return the body to send
     * @throws IllegalArgumentException if the comment is blank, or longer than the operation accepts
     */
    B comment(String comment);
}
