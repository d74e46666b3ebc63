package dev.latchkey.cli.example;

import java.util.Optional;
import java.util.Set;

/**
 * A violation of a documented rule by example, and its correction.
 *
 * @param violating what breaks the rule
 * @param legal its nearest neighbour that keeps the rule; where it is not the body that decides, the same body with
 *     other facts or in another API version
 * @param implied the ids of the other rules that cannot but be broken along with this one
 */
public record RuleExample(ExampleCase violating, ExampleCase legal, Set<String> implied) {

    /**
     * The example of a rule.
     *
     * @param ruleId any id
     * @return empty if the id is not that of a documented rule
     */
    public static Optional<RuleExample> find(String ruleId) {
        return ExampleFiles.find(ruleId);
    }
}
