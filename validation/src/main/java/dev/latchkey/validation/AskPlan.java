package dev.latchkey.validation;

import dev.latchkey.validation.RuleSet.BoundCheck;
import java.util.stream.IntStream;

/**
 * Determines which checks of items and targets run for each of them, and which run only once for items that are alike.
 * A documented rule distinguishes identities and items by facts about them only; without such facts, it has the same
 * result for all. Immutable.
 */
final class AskPlan {
    /** The facts for which this is the plan, a bit for each. */
    final int known;

    final int[] eachItem;
    final int[] alikeItems;
    final int[] eachTarget;
    final int[] alikeTargets;

    AskPlan(RuleSet rules, int known) {
        this.known = known;
        eachItem = indexes(rules.item, false);
        alikeItems = indexes(rules.item, true);
        eachTarget = indexes(rules.target, false);
        alikeTargets = indexes(rules.target, true);
    }

    /** Checks whether a check is asked only once about items that are alike. */
    boolean hasAlike() {
        return alikeItems.length + alikeTargets.length > 0;
    }

    private int[] indexes(BoundCheck<?>[] checks, boolean alike) {
        return IntStream.range(0, checks.length)
                .filter(i -> isBlind(checks[i]) == alike)
                .toArray();
    }

    private boolean isBlind(BoundCheck<?> check) {
        return check.tellsApart() != 0 && (check.tellsApart() & known) == 0;
    }
}
