package dev.latchkey.validation.rule;

import java.util.Locale;

/** The severity of a violation. */
public enum Level {
    /** Documented: the server refuses the request or cannot do what it asks. */
    ERROR,
    /** The server accepts the request, but part of it is useless, ambiguous or lost. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** {@return the level as it appears in reports} */
    public String getText() {
        return name().toLowerCase(Locale.ROOT);
    }
}
