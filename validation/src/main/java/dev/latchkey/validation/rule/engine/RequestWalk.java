package dev.latchkey.validation.rule.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Terms;
import dev.latchkey.validation.rule.engine.RuleSet.Asked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads rules through a request: the whole, each identity, each item, each pair of the two. Places are indexes until
 * there is something to say, so that a walk on which every rule is satisfied allocates nothing.
 */
final class RequestWalk {
    /** The index that stands for the flat shape, where an item belongs to no one identity. */
    private static final int FLAT = -1;

    private RequestWalk() {}

    /** Adds what the rules have to say to the remarks, which are null as long as there are none. */
    static @Nullable Remarks walk(
            RuleSet rules, AccessRequest request, Terms terms, FactSource facts, @Nullable Remarks before) {
        Remarks remarks = before;
        for (Asked<Check.OfRequest> asked : rules.request) {
            Answer answer = asked.check().check(request, terms, facts);
            if (!answer.isSatisfied()) {
                remarks = Remarks.isCounted(remarks, asked, answer)
                        ? Remarks.count(remarks, rules, asked, answer, false)
                        : Remarks.add(remarks, rules, asked, "", answer);
            }
        }
        List<IdentityId> flatIdentities = request.getRequestedFor();
        for (int i = 0; i < flatIdentities.size() && rules.recipient.length > 0; i++) {
            remarks = recipient(rules, flatIdentities.get(i), null, i, terms, facts, remarks);
        }
        List<RequestedItem> flatItems = request.getRequestedItems();
        for (int i = 0; i < flatItems.size() && rules.looksAtItems(); i++) {
            remarks = item(rules, flatItems.get(i), null, FLAT, i, terms, facts, remarks);
            remarks = targets(rules, flatIdentities, flatItems.get(i), i, terms, facts, remarks);
        }
        List<IdentityWithItems> nested = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < nested.size(); i++) {
            remarks = nested(rules, nested.get(i), i, terms, facts, remarks);
        }
        return remarks;
    }

    private static @Nullable Remarks nested(
            RuleSet rules,
            IdentityWithItems entry,
            int index,
            Terms terms,
            FactSource facts,
            @Nullable Remarks before) {
        Remarks remarks = before;
        for (Asked<Check.OfIdentity> asked : rules.identity) {
            Answer answer = asked.check().check(entry, terms);
            if (!answer.isSatisfied()) {
                remarks = Remarks.add(remarks, rules, asked, nestedPlace(index), answer);
            }
        }
        IdentityId identity = terms.isForPerson(entry) || terms.isForMachine(entry) ? entry.getIdentityId() : null;
        if (identity != null) {
            remarks = recipient(rules, identity, entry, index, terms, facts, remarks);
        }
        List<RequestedItem> items = entry.getRequestedItems();
        for (int i = 0; i < items.size() && rules.looksAtItems(); i++) {
            remarks = item(rules, items.get(i), entry, index, i, terms, facts, remarks);
            if (identity != null) {
                remarks = target(rules, identity, items.get(i), entry, index, i, terms, facts, remarks);
            }
        }
        return remarks;
    }

    private static @Nullable Remarks recipient(
            RuleSet rules,
            IdentityId identity,
            @Nullable IdentityWithItems entry,
            int index,
            Terms terms,
            FactSource facts,
            @Nullable Remarks before) {
        if (rules.recipient.length == 0 || Blank.is(identity.value())) {
            return before;
        }
        Remarks remarks = before;
        for (Asked<Check.OfRecipient> asked : rules.recipient) {
            Answer answer = asked.check().check(identity, terms.isForMachine(entry), terms, facts);
            if (Remarks.isCounted(remarks, asked, answer)) {
                remarks = Remarks.count(remarks, rules, asked, answer, false);
            } else if (!answer.isSatisfied()) {
                String at = entry == null ? "/requestedFor/" + index : nestedPlace(index) + "/identityId";
                remarks = Remarks.add(remarks, rules, asked, at, answer);
            }
        }
        return remarks;
    }

    private static @Nullable Remarks item(
            RuleSet rules,
            RequestedItem item,
            @Nullable IdentityWithItems entry,
            int entryIndex,
            int itemIndex,
            Terms terms,
            FactSource facts,
            @Nullable Remarks before) {
        Remarks remarks = before;
        for (Asked<Check.OfItem> asked : rules.item) {
            Answer answer = asked.check().check(item, entry, terms, facts);
            if (Remarks.isCounted(remarks, asked, answer)) {
                remarks = Remarks.count(remarks, rules, asked, answer, false);
            } else if (!answer.isSatisfied()) {
                remarks = Remarks.add(remarks, rules, asked, place(entryIndex, itemIndex), answer);
            }
        }
        return remarks;
    }

    /** Asks about an item for each identity of the flat shape. Places are items, so each counts once for a rule. */
    private static @Nullable Remarks targets(
            RuleSet rules,
            List<IdentityId> identities,
            RequestedItem item,
            int itemIndex,
            Terms terms,
            FactSource facts,
            @Nullable Remarks before) {
        if (rules.target.length == 0 || !Traits.isNamed(item)) {
            return before;
        }
        Remarks remarks = before;
        for (Asked<Check.OfTarget> asked : rules.target) {
            boolean counted = false;
            for (int i = 0; i < identities.size(); i++) {
                IdentityId identity = identities.get(i);
                Answer answer = Blank.is(identity.value())
                        ? Answer.satisfied()
                        : asked.check().check(identity, false, item, terms, facts);
                if (Remarks.isCounted(remarks, asked, answer)) {
                    remarks = Remarks.count(remarks, rules, asked, answer, counted);
                    counted = true;
                    if (asked.isSameForAll(facts)) {
                        break;
                    }
                } else if (!answer.isSatisfied()) {
                    remarks = Remarks.add(remarks, rules, asked, place(FLAT, itemIndex), answer);
                }
            }
        }
        return remarks;
    }

    private static @Nullable Remarks target(
            RuleSet rules,
            IdentityId identity,
            RequestedItem item,
            IdentityWithItems entry,
            int entryIndex,
            int itemIndex,
            Terms terms,
            FactSource facts,
            @Nullable Remarks before) {
        if (rules.target.length == 0 || Blank.is(identity.value()) || !Traits.isNamed(item)) {
            return before;
        }
        Remarks remarks = before;
        for (Asked<Check.OfTarget> asked : rules.target) {
            Answer answer = asked.check().check(identity, terms.isForMachine(entry), item, terms, facts);
            if (Remarks.isCounted(remarks, asked, answer)) {
                remarks = Remarks.count(remarks, rules, asked, answer, false);
            } else if (!answer.isSatisfied()) {
                remarks = Remarks.add(remarks, rules, asked, place(entryIndex, itemIndex), answer);
            }
        }
        return remarks;
    }

    private static String place(int entryIndex, int itemIndex) {
        return (entryIndex == FLAT ? "" : nestedPlace(entryIndex)) + "/requestedItems/" + itemIndex;
    }

    private static String nestedPlace(int index) {
        return "/requestedForWithRequestedItems/" + index;
    }
}
