package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * A place of a body that a rule cannot decide.
 *
 * @param rule the rule
 * @param level the level that a violation would have there
 * @param pointer the place
 * @param absent the keys that may be missing in the object there, any one of which would do; empty if the entry is
 *     about the place itself
 * @param missing the facts that the rule lacks
 */
record UnknownPlace(Rule rule, Level level, String pointer, List<String> absent, Set<Fact<?>> missing)
        implements Comparable<UnknownPlace> {

    /** A set sorts places with the same hash code by this order; a body can cause many of them. */
    @Override
    public int compareTo(UnknownPlace other) {
        return pointer.compareTo(other.pointer);
    }
}
