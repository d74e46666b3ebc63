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

    RequestWalk(RuleRun run) {
        this.run = run;
    }

    void ask(RuleSet rulesToAsk, AccessRequest request) {
        rules = rulesToAsk;
        flatRecipients = request.getRequestedFor();
        run.enter(RuleSet.REQUEST, RequestParts.FLAT, 0);
        for (int rule = 0; rule < rules.request.length; rule++) {
            run.ask(rule);
            rules.request[rule].check().check(request, run);
        }
        RequestParts.walk(request, this);
        rules = RuleSet.NONE;
        flatRecipients = List.of();
    }

    @Override
    public void recipient(@Nullable IdentityId identity, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        if (entry != null) {
            askAbout(entry, entryIndex);
        }
        if (identity == null || rules.recipient.length == 0 || !isKnown(identity, entry)) {
            return;
        }
        run.enter(RuleSet.RECIPIENT, entryIndex, index);
        for (int rule = 0; rule < rules.recipient.length; rule++) {
            run.ask(rule);
            rules.recipient[rule].check().check(identity, run.isForMachine(entry), run);
        }
    }

    private void askAbout(IdentityWithItems entry, int entryIndex) {
        run.enter(RuleSet.ENTRY, entryIndex, 0);
        for (int rule = 0; rule < rules.entry.length; rule++) {
            run.ask(rule);
            rules.entry[rule].check().check(entry, run);
        }
    }

    @Override
    public void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        run.enter(RuleSet.ITEM, entryIndex, index);
        for (int rule = 0; rule < rules.item.length; rule++) {
            run.ask(rule);
            rules.item[rule].check().check(item, entry, run);
        }
        if (rules.target.length == 0 || !Traits.isNamed(item)) {
            return;
        }
        run.enter(RuleSet.TARGET, entryIndex, index);
        if (entry == null) {
            askForAll(item);
        } else {
            askForOne(item, entry);
        }
    }

    /** Asks about an item for each identity of the flat shape. Places are items, so each counts once for a rule. */
    private void askForAll(RequestedItem item) {
        for (int rule = 0; rule < rules.target.length; rule++) {
            BoundCheck<Check.OfTarget> target = rules.target[rule];
            run.ask(rule);
            for (int i = 0; i < flatRecipients.size(); i++) {
                IdentityId identity = flatRecipients.get(i);
                if (!Blank.is(identity.value())) {
                    target.check().check(identity, false, item, run);
                    if (run.isCounted() && target.isSameForAll(run.facts())) {
                        break;
                    }
                }
            }
        }
    }

    private void askForOne(RequestedItem item, IdentityWithItems entry) {
        IdentityId identity = entry.getIdentityId();
        if (identity == null || !isKnown(identity, entry)) {
            return;
        }
        for (int rule = 0; rule < rules.target.length; rule++) {
            run.ask(rule);
            rules.target[rule].check().check(identity, run.isForMachine(entry), item, run);
        }
    }

    /** Tells whether it is said who a recipient is, and that it is a person or a machine. */
    private boolean isKnown(IdentityId identity, @Nullable IdentityWithItems entry) {
        return !Blank.is(identity.value()) && (entry == null || run.isForPerson(entry) || run.isForMachine(entry));
    }
}
