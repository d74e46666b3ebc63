package dev.latchkey.validation;

import dev.latchkey.validation.RuleSet.BoundCheck;
import dev.latchkey.validation.rule.Check;
import java.util.Arrays;

/**
 * Determines which checks of recipients, items and targets run for each of them, and which run only once for those that are
 * alike. A documented rule distinguishes identities and items by facts about them only; without such facts, it has the
 * same result for all. Immutable.
 */
final class AskPlan {
    /** The facts for which this is the plan, a bit for each. */
    final int known;

    final BoundCheck<Check.OfRecipient>[] eachRecipient;
    final BoundCheck<Check.OfRecipient>[] alikeRecipients;
    final BoundCheck<Check.OfItem>[] eachItem;
    final BoundCheck<Check.OfItem>[] alikeItems;
    final BoundCheck<Check.OfTarget>[] eachTarget;
    final BoundCheck<Check.OfTarget>[] alikeTargets;

    AskPlan(RuleSet rules, int known) {
        this.known = known;
        eachRecipient = checks(rules.recipient, false);
        alikeRecipients = checks(rules.recipient, true);
        eachItem = checks(rules.item, false);
        alikeItems = checks(rules.item, true);
        eachTarget = checks(rules.target, false);
        alikeTargets = checks(rules.target, true);
    }

    /** Checks whether a check is asked only once about items that are alike, alone or with their recipients. */
    boolean hasAlikeItems() {
        return alikeItems.length + alikeTargets.length > 0;
    }

    private <C> BoundCheck<C>[] checks(BoundCheck<C>[] all, boolean alike) {
        return Arrays.stream(all).filter(check -> isBlind(check) == alike).toArray(size -> Arrays.copyOf(all, size));
    }

    private boolean isBlind(BoundCheck<?> check) {
        return check.tellsApart() != 0 && (check.tellsApart() & known) == 0;
    }
}
