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
        run.part().enter(RuleSet.ITEM, entryIndex, index);
        for (int rule : plan.eachItem) {
            run.ask(rule);
            rules.item[rule].check().check(item, entry, run);
        }
        if (first) {
            askOfAlikeItems(item, entry, entryIndex, index);
        }
        if (rules.target.length > 0 && Traits.isNamed(item)) {
            askOfTargets(item, entry, entryIndex, index, first);
        }
    }

    /** Asks the rules that cannot tell items apart about the first of some that are alike, and counts for the others. */
    private void askOfAlikeItems(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        for (int rule : plan.alikeItems) {
            Check.OfItem check = rules.item[rule].check();
            run.part().enter(RuleSet.ITEM, entryIndex, index);
            run.ask(rule);
            check.check(item, entry, run);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
                continue;
            }
            for (int other = index + 1; other <= lastAlike; other++) {
                run.part().enter(RuleSet.ITEM, entryIndex, other);
                run.ask(rule);
                check.check(items(entry).get(other), entry, run);
            }
        }
    }

    /** Asks about an item for each identity that it is for, in the same way. */
    private void askOfTargets(
            RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index, boolean first) {
        run.part().enter(RuleSet.TARGET, entryIndex, index);
        for (int rule : plan.eachTarget) {
            askOfTarget(rule, false, item, entry);
        }
        for (int i = 0; first && i < plan.alikeTargets.length; i++) {
            int rule = plan.alikeTargets[i];
            run.part().enter(RuleSet.TARGET, entryIndex, index);
            askOfTarget(rule, true, item, entry);
            if (run.isCounted()) {
                run.countAlso(lastAlike - index);
                continue;
            }
            for (int other = index + 1; other <= lastAlike; other++) {
                run.part().enter(RuleSet.TARGET, entryIndex, other);
                askOfTarget(rule, true, items(entry).get(other), entry);
            }
        }
    }

    /**
     * Asks a rule about an item for each identity. Places are items, so each counts once.
     *
     * @param alike whether the rule cannot tell identities apart
     */
    private void askOfTarget(int rule, boolean alike, RequestedItem item, @Nullable IdentityWithItems entry) {
        Check.OfTarget check = rules.target[rule].check();
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

    private List<RequestedItem> items(@Nullable IdentityWithItems entry) {
        return entry == null ? flatItems : entry.getRequestedItems();
    }

    /** Tells whether it is said who a recipient is, and that it is a person or a machine. */
    private boolean isKnown(IdentityId identity, @Nullable IdentityWithItems entry) {
        return !Blank.is(identity.value()) && (entry == null || run.isForPerson(entry) || run.isForMachine(entry));
    }
}
