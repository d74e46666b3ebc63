package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One way to break one rule.
 *
 * @param rule the rule
 * @param base the legal case to start from
 * @param where the API versions in which it can be broken this way
 * @param implied other rules that are necessarily broken, too
 * @param how changes the legal case
 */
record Mutation(
        String rule, LegalCases base, Predicate<ApiVersion> where, Set<String> implied, Consumer<Scenario> how) {

    boolean isIn(ApiVersion apiVersion) {
        return where.test(apiVersion) && base.isWrittenIn(apiVersion);
    }

    /** Returns all rules that the mutation breaks. */
    Set<String> found(ApiVersion apiVersion) {
        Set<String> found = new LinkedHashSet<>();
        found.add(rule);
        found.addAll(implied);
        found.addAll(base.alwaysFound(apiVersion));
        return found;
    }

    Scenario draw(ApiVersion apiVersion, RandomSource draw) {
        Scenario scene = base.draw(apiVersion, draw);
        how.accept(scene);
        return scene;
    }
}
