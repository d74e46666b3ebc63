package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule says of the part of a request that it looks at. */
sealed interface Answer {

    /**
     * The rule is broken by a value that is there.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     */
    static Answer violated(String at, String message) {
        return new Violated(at, List.of(), message, null);
    }

    /**
     * The rule is broken because something is not there.
     *
     * @param at what lacks it: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param keys the keys any of which could have been there
     */
    static Answer lacks(String at, String message, String... keys) {
        return new Violated(at, List.of(keys), message, null);
    }

    /** The rule cannot tell without facts, of which it names all that it would ask for. */
    static Answer undetermined(String at, Fact first, Fact... others) {
        return new Undetermined(at, EnumSet.of(first, others));
    }

    /** This answer and another about the same part. */
    default Answer and(Answer other) {
        return this == Satisfied.SATISFIED ? other : other == Satisfied.SATISFIED ? this : new Both(this, other);
    }

    /** This answer with a level that differs from the rule's. */
    default Answer as(Level level) {
        return this;
    }

    /** The rule is kept. */
    enum Satisfied implements Answer {
        SATISFIED
    }

    record Violated(
            String at,
            List<String> absent,
            String message,
            @Nullable Level level) implements Answer {
        @Override
        public Answer as(Level other) {
            return new Violated(at, absent, message, other);
        }
    }

    record Undetermined(String at, Set<Fact> facts) implements Answer {}

    record Both(Answer first, Answer second) implements Answer {
        @Override
        public Answer as(Level level) {
            return new Both(first.as(level), second.as(level));
        }
    }
}
