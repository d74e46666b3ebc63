package dev.latchkey.cli.shell;

import java.util.List;

/** A command cannot do its work, and its user can change that. The messages state the problem and what to do. */
public final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** At least one. */
    private final transient List<String> messages;

    /**
     * A reason, or several.
     *
     * @param messages the messages, safe to print
     */
    public CannotRunException(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    /**
     * One reason.
     *
     * @param message the message, safe to print
     */
    public CannotRunException(String message) {
        this(List.of(message));
    }

    /** {@return the messages, each for its own line} */
    public List<String> getMessages() {
        return messages;
    }
}
