package dev.latchkey.validation;

import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One thing that a check found: a rule that is violated at a place, or that cannot tell there. Immutable. */
@Value.Immutable
public interface Finding {

    /** {@return the rule} */
    Rule getRule();

    /** {@return how bad it is here; a rule may be stricter for some requests} */
    Level getLevel();

    /** {@return whether the rule is violated, or lacks facts} */
    Status getStatus();

    /** {@return the place in the body, as an RFC 6901 JSON pointer; a value that is absent is pointed to by what lacks it} */
    String getPointer();

    /** {@return the place in the document, or null if the body was not read from one} */
    @Nullable
    Position getPosition();

    /** {@return what is wrong, in words} */
    String getMessage();

    /** {@return what to do about it} */
    default String getHint() {
        return getStatus() == Status.VIOLATED ? getRule().getHint() : "Give the missing facts.";
    }

    /** {@return how to put it right, or null if only a person can} */
    @Value.Default
    default @Nullable Fix getFix() {
        return null;
    }

    /** {@return the facts without which the rule cannot tell; empty if it is violated} */
    Set<Fact> getMissingFacts();

    /** What a finding says about its rule. */
    enum Status {
        /** The rule is broken. */
        VIOLATED,
        /** The rule cannot tell without more facts. */
        UNDETERMINED
    }
}
