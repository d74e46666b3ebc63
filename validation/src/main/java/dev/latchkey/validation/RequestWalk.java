package dev.latchkey.validation;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks rules about each part of a request: the whole, each entry, each recipient, each item, each item for each recipient.
 * Belongs to a run, and is used again with it. Not thread-safe.
 */
final class RequestWalk implements RequestParts.Visitor {
    private final RuleRun run;
    private RuleSet rules = RuleSet.NONE;
    private List<IdentityId> flatRecipients = List.of();
    private List<RequestedItem> flatItems = List.of();

    private AskPlan plan = RuleSet.NONE.unknowing;
    private boolean countsAlike;
    /** The last of the items that are alike, the first of which has been asked about. */
    private int lastAlike;

    RequestWalk(RuleRun run) {
        this.run = run;
    }

    void ask(RuleSet rulesToAsk, AccessRequest request) {
        rules = rulesToAsk;
        flatRecipients = request.getRequestedFor();
        flatItems = request.getRequestedItems();
        plan = rules.plan(run.known());
        countsAlike = run.isCounting() && plan.hasAlike();
        run.part().enter(RuleSet.REQUEST, RequestParts.FLAT, 0);
        for (int rule = 0; rule < rules.request.length; rule++) {
            run.ask(rule);
            rules.request[rule].check().check(request, run);
        }
        RequestParts.walk(request, this);
        rules = RuleSet.NONE;
        flatRecipients = List.of();
        flatItems = List.of();
        plan = RuleSet.NONE.unknowing;
    }

    @Override
    public void recipient(@Nullable IdentityId identity, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        if (entry != null) {
            askAbout(entry, entryIndex);
        }
        if (identity == null || rules.recipient.length == 0 || !isKnown(identity, entry)) {
            return;
        }
        run.part().enter(RuleSet.RECIPIENT, entryIndex, index);
        for (int rule = 0; rule < rules.recipient.length; rule++) {
            run.ask(rule);
            rules.recipient[rule].check().check(identity, run.isForMachine(entry), run);
        }
    }

    private void askAbout(IdentityWithItems entry, int entryIndex) {
        run.part().enter(RuleSet.ENTRY, entryIndex, 0);
        for (int rule = 0; rule < rules.entry.length; rule++) {
            run.ask(rule);
            rules.entry[rule].check().check(entry, run);
        }
    }

    @Override
    public void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        boolean first = index == 0 || index > lastAlike;
        if (first) {
            lastAlike = countsAlike ? AlikeItems.last(items(entry), index) : index;
        }
        askOfItems(entry, entryIndex, index, first);
        if (rules.target.length > 0 && Traits.isNamed(item)) {
            askOfTargets(entry, entryIndex, index, first);
        }
    }

    /**
     * Asks the rules about items about one.
     *
     * @param first whether it is the first of some that are alike: what a rule that cannot tell them apart says of it, it
     *     says of all, unless it finds something
     */
    private void askOfItems(@Nullable IdentityWithItems entry, int entryIndex, int index, boolean first) {
        for (int rule : plan.eachItem) {
            askOfItem(rule, entry, entryIndex, index);
        }
        for (int i = 0; first && i < plan.alikeItems.length; i++) {
            int rule = plan.alikeItems[i];
            askOfItem(rule, entry, entryIndex, index);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
            } else {
                for (int other = index + 1; other <= lastAlike; other++) {
                    askOfItem(rule, entry, entryIndex, other);
                }
            }
        }
    }

    /** Asks the rules about items for identities about one item, in the same way. */
    private void askOfTargets(@Nullable IdentityWithItems entry, int entryIndex, int index, boolean first) {
        for (int rule : plan.eachTarget) {
            askOfTarget(rule, false, entry, entryIndex, index);
        }
        for (int i = 0; first && i < plan.alikeTargets.length; i++) {
            int rule = plan.alikeTargets[i];
            askOfTarget(rule, true, entry, entryIndex, index);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
            } else {
                for (int other = index + 1; other <= lastAlike; other++) {
                    askOfTarget(rule, true, entry, entryIndex, other);
                }
            }
        }
    }

    private List<RequestedItem> items(@Nullable IdentityWithItems entry) {
        return entry == null ? flatItems : entry.getRequestedItems();
    }

    private void askOfItem(int rule, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        run.part().enter(RuleSet.ITEM, entryIndex, index);
        run.ask(rule);
        rules.item[rule].check().check(items(entry).get(index), entry, run);
    }

    /**
     * Asks about an item for each identity that it is for. Places are items, so each counts once for a rule.
     *
     * @param alike whether the rule cannot tell the identities apart, either
     */
    private void askOfTarget(int rule, boolean alike, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        RequestedItem item = items(entry).get(index);
        Check.OfTarget check = rules.target[rule].check();
        run.part().enter(RuleSet.TARGET, entryIndex, index);
        run.ask(rule);
        if (entry != null) {
            IdentityId identity = entry.getIdentityId();
            if (identity != null && isKnown(identity, entry)) {
                check.check(identity, run.isForMachine(entry), item, run);
            }
            return;
        }
        for (int i = 0; i < flatRecipients.size(); i++) {
            IdentityId identity = flatRecipients.get(i);
            if (!Blank.is(identity.value())) {
                run.part().isFor(i);
                check.check(identity, false, item, run);
                if (alike && run.isCounted()) {
                    return;
                }
            }
        }
    }

    /** Tells whether it is said who a recipient is, and that it is a person or a machine. */
    private boolean isKnown(IdentityId identity, @Nullable IdentityWithItems entry) {
        return !Blank.is(identity.value()) && (entry == null || run.isForPerson(entry) || run.isForMachine(entry));
    }
}
