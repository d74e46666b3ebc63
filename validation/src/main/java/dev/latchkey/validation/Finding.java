package dev.latchkey.validation;

import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A violation that a check found: a rule that is broken at one place of a body. Immutable and thread-safe. The position
 * and the fix are computed on first access. Findings are ordered by their places, in the order in which the documents
 * list the fields.
 */
public final class Finding implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getPointer, PointerOrder.DOCUMENTED)
            .thenComparing(finding -> finding.rule.getId())
            .thenComparing(Finding::getMessage)
            .thenComparing(Finding::getLevel);

    private final Rule rule;
    private final Level level;
    private final String pointer;
    private final String message;
    private final List<String> absent;
    private final @Nullable String suggestion;
    private final @Nullable CheckedBody body;
    private @Nullable Position position;

    /**
     * Makes a finding.
     *
     * @param absent the missing keys of the object at the place, any one of which would do; empty if the finding is
     * about the place itself
     * @param suggestion a text that satisfies the rule there; null if the rule has none
     * @param body the body to look positions and fixes up in; null if there are none
     * @param position the position; null to look it up
     */
    Finding(
            Rule rule,
            Level level,
            String pointer,
            String message,
            List<String> absent,
            @Nullable String suggestion,
            @Nullable CheckedBody body,
            @Nullable Position position) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.level = Objects.requireNonNull(level, "level");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.message = Objects.requireNonNull(message, "message");
        this.absent = absent;
        this.suggestion = suggestion;
        this.body = body;
        this.position = position;
    }

    /**
     * Makes a finding without position and fix, at the level of its rule.
     *
     * @param rule the rule
     * @param pointer the place in the body, as an RFC 6901 JSON pointer
     * @param message a description of the problem
     * @return the finding
     */
    public static Finding of(Rule rule, String pointer, String message) {
        return new Finding(rule, rule.getLevel(), pointer, message, List.of(), null, null, null);
    }

    /**
     * This finding at a place of a document.
     *
     * @param place the position of the value
     * @return the same with the position
     */
    public Finding at(Position place) {
        return new Finding(rule, level, pointer, message, absent, suggestion, body, place);
    }

    /** {@return the rule} */
    public Rule getRule() {
        return rule;
    }

    /** {@return the severity here; a rule may be stricter for some requests} */
    public Level getLevel() {
        return level;
    }

    /**
     * {@return the place in the body, as an RFC 6901 JSON pointer; for an absent value, the place of the object that
     * lacks it}
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * The missing keys of the object at the place, any one of which would do; empty if the finding is about the place
     * itself.
     */
    List<String> absent() {
        return absent;
    }

    /** {@return the place in the document, or null if the body was not read from one} */
    public @Nullable Position getPosition() {
        Position known = position;
        if (known == null && body != null) {
            known = body.locate(pointer);
            position = known;
        }
        return known;
    }

    /** {@return a description of the problem} */
    public String getMessage() {
        return message;
    }

    /** {@return advice on how to correct it} */
    public String getHint() {
        return rule.getHint();
    }

    /** {@return a fix, or null if only a person can correct it} */
    public @Nullable Fix getFix() {
        return body == null ? null : body.findFix(rule, pointer, suggestion);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && level == that.level
                && pointer.equals(that.pointer)
                && message.equals(that.message)
                && Objects.equals(getPosition(), that.getPosition());
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + rule.hashCode();
    }

    /** {@return rule, place and message in one line} */
    @Override
    public String toString() {
        return level.getText() + "[" + rule.getId() + "] " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
