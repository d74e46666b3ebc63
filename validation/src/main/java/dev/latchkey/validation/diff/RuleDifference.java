package dev.latchkey.validation.diff;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds in one of two API versions only, or at different levels.
 *
 * @param rule the rule
 * @param from its level in the API version to leave; null if it does not hold there
 * @param to its level in the API version to go to; null if it does not hold there
 */
public record RuleDifference(
        Rule rule, @Nullable Level from, @Nullable Level to) {}
