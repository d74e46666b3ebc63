package dev.latchkey.cli.example;

import java.util.Optional;

/**
 * An example that violates a documented rule, and its correction.
 *
 * @param violating the case that violates the rule
 * @param legal its nearest neighbour that keeps the rule; where it is not the body that decides, the same body with
 *     other facts or in another API version
 */
public record RuleExample(ExampleCase violating, ExampleCase legal) {

    /**
     * Returns the example of a rule.
     *
     * @param ruleId any id
     * @return empty if the id is not that of a documented rule
     */
    public static Optional<RuleExample> find(String ruleId) {
        return ExampleFiles.find(ruleId);
    }
}
