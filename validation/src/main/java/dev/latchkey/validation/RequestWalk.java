package dev.latchkey.validation;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.RuleSet.BoundCheck;
import dev.latchkey.validation.rule.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads rules through a request: the whole, each entry, each recipient, each item, each item for each recipient. */
final class RequestWalk {
    private static final int FLAT = RuleRun.FLAT;

    private RequestWalk() {}

    static void walk(RuleSet rules, AccessRequest request, RuleRun run) {
        run.enter(RuleSet.REQUEST, FLAT, 0);
        for (int rule = 0; rule < rules.request.length; rule++) {
            run.ask(rule);
            rules.request[rule].check().check(request, run);
        }
        List<IdentityId> identities = request.getRequestedFor();
        for (int i = 0; i < identities.size() && rules.recipient.length > 0; i++) {
            recipient(rules, identities.get(i), null, i, run);
        }
        List<RequestedItem> items = request.getRequestedItems();
        for (int i = 0; i < items.size() && rules.looksAtItems(); i++) {
            item(rules, items.get(i), null, FLAT, i, run);
            targets(rules, identities, items.get(i), i, run);
        }
        List<IdentityWithItems> entries = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < entries.size(); i++) {
            entry(rules, entries.get(i), i, run);
        }
    }

    private static void entry(RuleSet rules, IdentityWithItems entry, int index, RuleRun run) {
        run.enter(RuleSet.ENTRY, index, 0);
        for (int rule = 0; rule < rules.entry.length; rule++) {
            run.ask(rule);
            rules.entry[rule].check().check(entry, run);
        }
        IdentityId identity = run.isForPerson(entry) || run.isForMachine(entry) ? entry.getIdentityId() : null;
        if (identity != null) {
            recipient(rules, identity, entry, index, run);
        }
        List<RequestedItem> items = entry.getRequestedItems();
        for (int i = 0; i < items.size() && rules.looksAtItems(); i++) {
            item(rules, items.get(i), entry, index, i, run);
            if (identity != null) {
                target(rules, identity, items.get(i), entry, index, i, run);
            }
        }
    }

    private static void recipient(
            RuleSet rules, IdentityId identity, @Nullable IdentityWithItems entry, int index, RuleRun run) {
        if (rules.recipient.length == 0 || Blank.is(identity.value())) {
            return;
        }
        run.enter(RuleSet.RECIPIENT, entry == null ? FLAT : index, index);
        for (int rule = 0; rule < rules.recipient.length; rule++) {
            run.ask(rule);
            rules.recipient[rule].check().check(identity, run.isForMachine(entry), run);
        }
    }

    private static void item(
            RuleSet rules,
            RequestedItem item,
            @Nullable IdentityWithItems entry,
            int entryIndex,
            int itemIndex,
            RuleRun run) {
        run.enter(RuleSet.ITEM, entryIndex, itemIndex);
        for (int rule = 0; rule < rules.item.length; rule++) {
            run.ask(rule);
            rules.item[rule].check().check(item, entry, run);
        }
    }

    /** Asks about an item for each identity of the flat shape. Places are items, so each counts once for a rule. */
    private static void targets(
            RuleSet rules, List<IdentityId> identities, RequestedItem item, int itemIndex, RuleRun run) {
        if (rules.target.length == 0 || !Traits.isNamed(item)) {
            return;
        }
        run.enter(RuleSet.TARGET, FLAT, itemIndex);
        for (int rule = 0; rule < rules.target.length; rule++) {
            BoundCheck<Check.OfTarget> target = rules.target[rule];
            run.ask(rule);
            for (int i = 0; i < identities.size(); i++) {
                IdentityId identity = identities.get(i);
                if (!Blank.is(identity.value())) {
                    target.check().check(identity, false, item, run);
                    if (run.isCounted() && target.isSameForAll(run.facts())) {
                        break;
                    }
                }
            }
        }
    }

    private static void target(
            RuleSet rules,
            IdentityId identity,
            RequestedItem item,
            IdentityWithItems entry,
            int entryIndex,
            int itemIndex,
            RuleRun run) {
        if (rules.target.length == 0 || Blank.is(identity.value()) || !Traits.isNamed(item)) {
            return;
        }
        run.enter(RuleSet.TARGET, entryIndex, itemIndex);
        for (int rule = 0; rule < rules.target.length; rule++) {
            run.ask(rule);
            rules.target[rule].check().check(identity, run.isForMachine(entry), item, run);
        }
    }
}
