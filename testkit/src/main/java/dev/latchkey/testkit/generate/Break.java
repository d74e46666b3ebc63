package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ApiEdition;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One way to break one rule.
 *
 * @param rule the rule
 * @param base the legal case to start from
 * @param where the editions in which it can be broken so
 * @param implied what is broken too, because nobody can break the one without the other
 * @param how what to do with the legal case
 */
record Break(String rule, Base base, Predicate<ApiEdition> where, Set<String> implied, Consumer<Scene> how) {

    boolean isIn(ApiEdition edition) {
        return where.test(edition) && base.isWrittenIn(edition);
    }

    /** All that is found then. */
    Set<String> found(ApiEdition edition) {
        Set<String> found = new LinkedHashSet<>();
        found.add(rule);
        found.addAll(implied);
        found.addAll(base.alwaysFound(edition));
        return found;
    }

    Scene draw(ApiEdition edition, Draw draw) {
        Scene scene = base.draw(edition, draw);
        how.accept(scene);
        return scene;
    }
}
