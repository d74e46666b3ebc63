package dev.latchkey.validation.document;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text as it was read: the body, as far as it could be read, and everything that is wrong with the structure.
 * Safe to hand from thread to thread, not to share without synchronisation.
 *
 * @param <B> the type of the body
 */
public final class Document<B> {
    private final BodyType<B> type;
    private final B body;
    private final List<Problem> problems;
    private final boolean complete;
    private final Positions positions;
    private final @Nullable String text;

    Document(
            BodyType<B> type,
            B body,
            List<Problem> problems,
            boolean complete,
            Positions positions,
            @Nullable String text) {
        this.type = type;
        this.body = body;
        this.problems = problems.stream()
                .sorted(Comparator.comparing(Problem::position))
                .toList();
        this.complete = complete;
        this.positions = positions;
        this.text = text;
    }

    /** {@return which body was read} */
    public BodyType<B> getType() {
        return type;
    }

    /**
     * {@return the body; what could not be read is unset in it, or blank where unset would mean something of its own}
     */
    public B getBody() {
        return body;
    }

    /** {@return everything wrong with the structure, in document order} */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * {@return whether the text was JSON from its start to its end, so that what is missing in the body is missing in
     * the text}
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * {@return the text that was read, without a byte order mark; null if it came from a parser or could not be
     * decoded}
     */
    public @Nullable String getText() {
        return text;
    }

    /**
     * Finds the position of a value in the text.
     *
     * @param pointer an RFC 6901 JSON pointer
     * @return the place of the value, or else of the nearest value around it
     */
    public Position locate(String pointer) {
        return positions.locate(pointer);
    }
}
