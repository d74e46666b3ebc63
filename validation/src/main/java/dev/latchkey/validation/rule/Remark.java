package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A violation or an undecided place of one rule: that it is violated there, or that it cannot tell.
 *
 * @param rule the rule that speaks
 * @param level how bad it is here, which may differ from the rule's own level
 * @param pointer the place: an RFC 6901 JSON pointer from the body's root
 * @param absent the keys any of which is missed in the object at that place; empty if the rule speaks of the place
 * itself
 * @param message what is wrong
 * @param missing the facts without which the rule cannot tell; empty if it is violated
 * @param suggestion a text with which the rule would be kept there; null if the rule has none
 */
public record Remark(
        Rule rule,
        Level level,
        String pointer,
        List<String> absent,
        String message,
        Set<Fact> missing,
        @Nullable String suggestion)
        implements Comparable<Remark> {

    /** {@return whether the rule is violated here by what is known, at a level that fails a request} */
    public boolean isFailure() {
        return missing.isEmpty() && level == Level.ERROR;
    }

    /**
     * Orders remarks by place. A set with many remarks of one hash code, which a body can bring about, sorts them by
     * this.
     */
    @Override
    public int compareTo(Remark other) {
        int order = pointer.compareTo(other.pointer);
        return order == 0 ? message.compareTo(other.message) : order;
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + rule.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remark that
                && pointer.equals(that.pointer)
                && rule.equals(that.rule)
                && level == that.level
                && absent.equals(that.absent)
                && message.equals(that.message)
                && missing.equals(that.missing)
                && Objects.equals(suggestion, that.suggestion);
    }
}
