package dev.latchkey.validation;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.RuleSet.BoundCheck;
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
    /** Set once one of the recipients of the flat shape, which are alike, has been asked about. */
    private boolean askedRecipient;
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
        countsAlike = run.isCounting() && plan.hasAlikeItems();
        askedRecipient = false;
        run.part().enter(RuleSet.REQUEST, RequestParts.FLAT, 0);
        for (BoundCheck<Check.OfRequest> each : rules.request) {
            run.ask(each);
            each.check().check(request, run);
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
        boolean machine = run.isForMachine(entry);
        run.part().enter(RuleSet.RECIPIENT, entryIndex, index);
        for (BoundCheck<Check.OfRecipient> each : plan.eachRecipient) {
            run.ask(each);
            each.check().check(identity, machine, run);
        }
        if (entry != null || !run.isCounting()) {
            for (BoundCheck<Check.OfRecipient> each : plan.alikeRecipients) {
                run.ask(each);
                each.check().check(identity, machine, run);
            }
        } else if (!askedRecipient) {
            askedRecipient = true;
            askOfAlikeRecipients(identity, index);
        }
    }

    /** Runs the rules that cannot distinguish people on the first recipient of the flat shape, and counts the others. */
    private void askOfAlikeRecipients(IdentityId identity, int index) {
        int others = countNamed(index + 1);
        for (BoundCheck<Check.OfRecipient> each : plan.alikeRecipients) {
            run.part().enter(RuleSet.RECIPIENT, RequestParts.FLAT, index);
            run.ask(each);
            each.check().check(identity, false, run);
            if (run.isCounted()) {
                run.countAlso(others);
                continue;
            }
            for (int other = index + 1; other < flatRecipients.size(); other++) {
                if (!Blank.is(flatRecipients.get(other).value())) {
                    run.part().enter(RuleSet.RECIPIENT, RequestParts.FLAT, other);
                    run.ask(each);
                    each.check().check(flatRecipients.get(other), false, run);
                }
            }
        }
    }

    /** Counts the recipients of the flat shape that have an id, from this one on. */
    private int countNamed(int from) {
        int named = 0;
        for (int i = from; i < flatRecipients.size(); i++) {
            named += Blank.is(flatRecipients.get(i).value()) ? 0 : 1;
        }
        return named;
    }

    private void askAbout(IdentityWithItems entry, int entryIndex) {
        run.part().enter(RuleSet.ENTRY, entryIndex, 0);
        for (BoundCheck<Check.OfIdentity> each : rules.entry) {
            run.ask(each);
            each.check().check(entry, run);
        }
    }

    @Override
    public void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        boolean first = index == 0 || index > lastAlike;
        if (first) {
            lastAlike = countsAlike ? AlikeItems.last(items(entry), index) : index;
        }
        run.part().enter(RuleSet.ITEM, entryIndex, index);
        for (BoundCheck<Check.OfItem> each : plan.eachItem) {
            run.ask(each);
            each.check().check(item, entry, run);
        }
        if (first) {
            askOfAlikeItems(item, entry, entryIndex, index);
        }
        if (rules.target.length > 0 && Traits.isNamed(item)) {
            askOfTargets(item, entry, entryIndex, index, first);
        }
    }

    /** Runs the rules that cannot distinguish items on the first of several that are alike, and counts the others. */
    private void askOfAlikeItems(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        for (BoundCheck<Check.OfItem> each : plan.alikeItems) {
            run.part().enter(RuleSet.ITEM, entryIndex, index);
            run.ask(each);
            each.check().check(item, entry, run);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
                continue;
            }
            for (int other = index + 1; other <= lastAlike; other++) {
                run.part().enter(RuleSet.ITEM, entryIndex, other);
                run.ask(each);
                each.check().check(items(entry).get(other), entry, run);
            }
        }
    }

    /** Asks about an item for each identity that it is for, in the same way. */
    private void askOfTargets(
            RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index, boolean first) {
        run.part().enter(RuleSet.TARGET, entryIndex, index);
        for (BoundCheck<Check.OfTarget> each : plan.eachTarget) {
            askOfTarget(each, false, item, entry);
        }
        if (!first) {
            return;
        }
        for (BoundCheck<Check.OfTarget> each : plan.alikeTargets) {
            run.part().enter(RuleSet.TARGET, entryIndex, index);
            askOfTarget(each, true, item, entry);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
                continue;
            }
            for (int other = index + 1; other <= lastAlike; other++) {
                run.part().enter(RuleSet.TARGET, entryIndex, other);
                askOfTarget(each, true, items(entry).get(other), entry);
            }
        }
    }

    /**
     * Asks a rule about an item for each identity. Places are items, so each counts once.
     *
     * @param alike whether the rule cannot distinguish identities
     */
    private void askOfTarget(
            BoundCheck<Check.OfTarget> each, boolean alike, RequestedItem item, @Nullable IdentityWithItems entry) {
        Check.OfTarget check = each.check();
        run.ask(each);
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

    private List<RequestedItem> items(@Nullable IdentityWithItems entry) {
        return entry == null ? flatItems : entry.getRequestedItems();
    }

    /** Checks whether a recipient has an id and is a person or a machine. */
    private boolean isKnown(IdentityId identity, @Nullable IdentityWithItems entry) {
        return !Blank.is(identity.value()) && (entry == null || run.isForPerson(entry) || run.isForMachine(entry));
    }
}
