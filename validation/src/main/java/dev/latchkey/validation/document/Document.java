package dev.latchkey.validation.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a JSON text: the body, as far as it could be read, and all problems of its structure. Safe to
 * pass from thread to thread, but not to share without synchronisation.
 *
 * @param <B> the type of the body
 */
public final class Document<B> {
    private final BodyType<B> type;
    private final B body;
    private final List<Problem> problems;
    private final Map<Problem.Kind, Integer> omitted;
    private final Set<String> unreadable;
    private final boolean complete;
    private final @Nullable String text;
    private @Nullable Positions positions;

    Document(
            BodyType<B> type, B body, Problems problems, boolean complete, Positions positions, @Nullable String text) {
        this.type = type;
        this.body = body;
        this.problems = problems.toList();
        this.omitted = problems.omitted();
        this.unreadable = problems.unreadable();
        this.complete = complete;
        this.positions = positions;
        this.text = text;
    }

    /** A document without problems, whose text can be read once more. */
    Document(BodyType<B> type, B body, String text) {
        this.type = type;
        this.body = body;
        this.problems = List.of();
        this.omitted = Map.of();
        this.unreadable = Set.of();
        this.complete = true;
        this.text = text;
    }

    /** {@return the type of the body} */
    public BodyType<B> getType() {
        return type;
    }

    /**
     * {@return the body; a value that could not be read is unset, or blank where unset has a meaning of its own}
     */
    public B getBody() {
        return body;
    }

    /**
     * {@return the problems of the structure, in document order; of each kind at most {@value ReadLimits#MAX_PROBLEMS}}
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return the number of problems beyond those in {@link #getProblems}, by kind; empty if there are none} */
    public Map<Problem.Kind, Integer> getOmittedProblems() {
        return omitted;
    }

    /**
     * Checks whether a value is missing in the body because it could not be read, omitted problems included.
     *
     * @param pointer an RFC 6901 JSON pointer
     * @return whether the value there, or one around it, could not be read
     */
    public boolean isUnreadable(String pointer) {
        if (unreadable.isEmpty()) {
            return false;
        }
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            if (unreadable.contains(around)) {
                return true;
            }
        }
        return unreadable.contains("");
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
     * @return the position of the value, or else of the nearest value around it
     */
    public Position locate(String pointer) {
        return positions().locate(pointer);
    }

    private synchronized Positions positions() {
        Positions known = positions;
        if (known == null) {
            known = DocumentReader.positions(type, Objects.requireNonNull(text));
            positions = known;
        }
        return known;
    }
}
