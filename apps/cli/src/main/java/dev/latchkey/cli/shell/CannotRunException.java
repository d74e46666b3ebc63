package dev.latchkey.cli.shell;

import java.util.List;

/** A command cannot do its work, and its user can change that. The messages say what is wrong and what to do. */
public final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** At least one. */
    private final transient List<String> messages;

    /**
     * A reason, or several.
     *
     * @param messages what to say, fit to be printed
     */
    public CannotRunException(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    /**
     * One reason.
     *
     * @param message what to say, fit to be printed
     */
    public CannotRunException(String message) {
        this(List.of(message));
    }

    /** {@return what to say, each on a line of its own} */
    public List<String> getMessages() {
        return messages;
    }
}
