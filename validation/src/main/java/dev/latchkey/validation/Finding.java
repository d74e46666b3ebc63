package dev.latchkey.validation;

import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A violation that a check found: a rule that is broken at one place of a body. Immutable and thread-safe. The fix is worked
 * out when it is first asked for.
 */
public final class Finding {
    private final Rule rule;
    private final Level level;
    private final String pointer;
    private final @Nullable Position position;
    private final String message;
    private final Supplier<@Nullable Fix> fix;

    private Finding(
            Rule rule,
            Level level,
            String pointer,
            @Nullable Position position,
            String message,
            Supplier<@Nullable Fix> fix) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.level = Objects.requireNonNull(level, "level");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.position = position;
        this.message = Objects.requireNonNull(message, "message");
        this.fix = fix;
    }

    /**
     * Makes a finding without position and fix, at the level of its rule.
     *
     * @param rule the rule
     * @param pointer the place in the body, as an RFC 6901 JSON pointer
     * @param message what is wrong
     * @return the finding
     */
    public static Finding of(Rule rule, String pointer, String message) {
        return new Finding(rule, rule.getLevel(), pointer, null, message, () -> null);
    }

    static Finding of(
            Rule rule,
            Level level,
            String pointer,
            @Nullable Position position,
            String message,
            Supplier<@Nullable Fix> fix) {
        return new Finding(rule, level, pointer, position, message, fix);
    }

    /**
     * This finding at a place of a document.
     *
     * @param place where the value stands
     * @return the same with the position
     */
    public Finding at(Position place) {
        return new Finding(rule, level, pointer, place, message, fix);
    }

    /** {@return the rule} */
    public Rule getRule() {
        return rule;
    }

    /** {@return how bad it is here; a rule may be stricter for some requests} */
    public Level getLevel() {
        return level;
    }

    /** {@return the place in the body, as an RFC 6901 JSON pointer; a value that is absent is pointed to by what lacks it} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the place in the document, or null if the body was not read from one} */
    public @Nullable Position getPosition() {
        return position;
    }

    /** {@return what is wrong, in words} */
    public String getMessage() {
        return message;
    }

    /** {@return what to do about it} */
    public String getHint() {
        return rule.getHint();
    }

    /** {@return how to put it right, or null if only a person can} */
    public @Nullable Fix getFix() {
        return fix.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && level == that.level
                && pointer.equals(that.pointer)
                && Objects.equals(position, that.position)
                && message.equals(that.message);
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
