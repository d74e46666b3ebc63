package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.rule.Level;
import org.assertj.core.api.AbstractAssert;

/** Assertions about one finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * It is about a rule.
     *
     * @param rule the id of the rule
     * @return this
     */
    public FindingAssert hasRule(String rule) {
        return has("the rule", rule, actual.getRule().getId());
    }

    /**
     * It is at a place.
     *
     * @param pointer the place in the body, as a JSON pointer
     * @return this
     */
    public FindingAssert isAt(String pointer) {
        return has("the place", FindingText.place(pointer), FindingText.place(actual.getPointer()));
    }

    /**
     * It has a level.
     *
     * @param level the level
     * @return this
     */
    public FindingAssert hasLevel(Level level) {
        return has("the level", level.name(), actual.getLevel().name());
    }

    /**
     * It has a message.
     *
     * @param message the message, word for word
     * @return this
     */
    public FindingAssert says(String message) {
        return has("the message", message, actual.getMessage());
    }

    private FindingAssert has(String what, String expected, String found) {
        if (!found.equals(expected)) {
            throw failure("%nExpecting %s %s in the finding%n  %s", what, expected, FindingText.of(actual));
        }
        return this;
    }
}
