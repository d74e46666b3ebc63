package dev.latchkey.validation.example;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A violation of a documented rule by example, and its correction. Immutable. */
@Value.Immutable
public interface RuleExample {

    /**
     * The example of a rule.
     *
     * @param ruleId any id
     * @return empty if the id is not that of a documented rule
     */
    static Optional<RuleExample> find(String ruleId) {
        return ExampleFiles.find(ruleId);
    }

    /** {@return what breaks the rule} */
    ExampleCase getViolating();

    /**
     * {@return its nearest neighbour that keeps the rule; where it is not the body that decides, the same body with
     * other facts or in another API version}
     */
    ExampleCase getLegal();

    /** {@return the ids of the other rules that cannot but be broken along with this one} */
    Set<String> getImplied();
}
