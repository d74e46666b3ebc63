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
 * @param absent the keys any of which may be missed in the object there; empty if the place itself is meant
 * @param missing the facts that the rule lacks
 */
record UnknownPlace(Rule rule, Level level, String pointer, List<String> absent, Set<Fact<?>> missing)
        implements Comparable<UnknownPlace> {

    /** A set with many places of one hash code, which a body can bring about, sorts them by this. */
    @Override
    public int compareTo(UnknownPlace other) {
        return pointer.compareTo(other.pointer);
    }
}
