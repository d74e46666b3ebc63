package dev.latchkey.bulk.plan;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The wanted pairs of identity and item as numbers, and the values of these numbers. */
final class Wanted {
    private final Interner<String> identities = new Interner<>();
    private final Interner<WantedItem> items = new Interner<>();
    private final Interner<Target> targets = new Interner<>();
    private final Ints targetOfItem = new Ints();
    private final Pairs pairs = new Pairs();
    private final Ints rowIdentities = new Ints();
    private final Ints rowItems = new Ints();
    private final Ints rowNumbers = new Ints();

    int size() {
        return rowNumbers.size();
    }

    WantedItem item(int number) {
        return items.get(number);
    }

    private int number(WantedItem item) {
        targetOfItem.add(targets.number(Target.of(item.item())));
        return items.number(item);
    }

    /**
     * Adds a pair, unless an earlier row has the same pair or contradicts it. A row that is not added leaves no trace,
     * so that the plan is that of the other rows alone.
     */
    void add(String identity, WantedItem wanted, int rowNumber) throws RowRejectedException {
        int item = items.find(wanted);
        int person = identities.find(identity);
        int target = item < 0 ? targets.find(Target.of(wanted.item())) : targetOfItem.get(item);
        int before = person < 0 || target < 0 ? -1 : pairs.find(person, target);
        if (before >= 0) {
            String row = "row " + rowNumbers.get(before);
            if (rowItems.get(before) == item) {
                throw new RowRejectedException(
                        RowRules.DUPLICATE, row + " has the same content; one of them is enough");
            }
            throw new RowRejectedException(
                    RowRules.CONFLICT,
                    row + " is about the same identity, item and account, but differs in action, dates, comment or"
                            + " metadata; decide for one of them");
        }
        int keptItem = item < 0 ? number(wanted) : item;
        int keptPerson = person < 0 ? identities.number(identity) : person;
        pairs.put(keptPerson, targetOfItem.get(keptItem), rowNumbers.size());
        rowIdentities.add(keptPerson);
        rowItems.add(keptItem);
        rowNumbers.add(rowNumber);
    }

    /** Returns the wanted items of each identity, by part of the plan, in the order of the table. */
    SortedMap<Integer, List<Demand>> demands() {
        SortedMap<Integer, Map<Integer, Collected>> parts = new TreeMap<>();
        for (int row = 0; row < rowItems.size(); row++) {
            int item = rowItems.get(row);
            int identity = rowIdentities.get(row);
            parts.computeIfAbsent(items.get(item).part(), part -> new LinkedHashMap<>())
                    .computeIfAbsent(identity, key -> new Collected())
                    .add(item, items.get(item));
        }
        SortedMap<Integer, List<Demand>> demands = new TreeMap<>();
        parts.forEach((part, collected) -> {
            List<Demand> list = new ArrayList<>();
            collected.forEach((identity, wanted) -> wanted.demands(identity, list));
            demands.put(part, list);
        });
        return demands;
    }

    AccessRequest request(Block block) {
        WantedItem first = items.get(block.itemsOf(0)[0]);
        AccessRequest.Builder request = AccessRequest.builder().requestType(first.action());
        if (!block.nested()) {
            for (int identity : block.identities()) {
                request.addRequestedFor(IdentityId.of(identities.get(identity)));
            }
            return request.requestedItems(items(block.itemsOf(0))).build();
        }
        for (int entry = 0; entry < block.identities().length; entry++) {
            IdentityWithItems identity =
                    first.entry(IdentityId.of(identities.get(block.identities()[entry])), items(block.itemsOf(entry)));
            request.addRequestedForWithRequestedItems(identity);
        }
        return request.build();
    }

    private List<RequestedItem> items(int[] numbers) {
        List<RequestedItem> list = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            list.add(items.get(number).item());
        }
        return list;
    }

    /** Returns the rows of a request, by identity and item. */
    List<Integer> rows(Block block) {
        List<Integer> rows = new ArrayList<>();
        for (int entry = 0; entry < block.identities().length; entry++) {
            for (int item : block.itemsOf(entry)) {
                rows.add(rowNumbers.get(pairs.find(block.identities()[entry], targetOfItem.get(item))));
            }
        }
        return rows;
    }

    /**
     * An item and its account: two rows with the same identity, item and account that differ otherwise contradict each
     * other.
     */
    private record Target(
            @Nullable Open<ItemType> type,
            @Nullable String id,
            List<AccountSelection> account,
            @Nullable String nativeIdentity,
            @Nullable String assignmentId) {
        static Target of(RequestedItem item) {
            return new Target(
                    item.getType(),
                    item.getId(),
                    item.getAccountSelection(),
                    item.getNativeIdentity(),
                    item.getAssignmentId());
        }
    }

    /** The items of one identity, by type. */
    private static final class Collected {
        private final Ints entitlements = new Ints();
        private final Ints others = new Ints();
        private final Ints nestedEntitlements = new Ints();
        private final Ints nestedOthers = new Ints();

        /** Revokes are of one identity each: they go by its rows, whatever other identities lose before. */
        private boolean byRow;

        void add(int number, WantedItem item) {
            byRow = item.isRevoke();
            if (item.isNestedOnly()) {
                (item.isEntitlement() ? nestedEntitlements : nestedOthers).add(number);
            } else {
                (item.isEntitlement() ? entitlements : others).add(number);
            }
        }

        void demands(int identity, List<Demand> list) {
            add(identity, entitlements, others, false, list);
            add(identity, nestedEntitlements, nestedOthers, true, list);
        }

        private void add(int identity, Ints entitlements, Ints others, boolean nestedOnly, List<Demand> list) {
            if (entitlements.size() + others.size() > 0) {
                list.add(new Demand(identity, ordered(entitlements), ordered(others), nestedOnly));
            }
        }

        /** In the order in which the table first names the items, so that equal sets become equal lists. */
        private int[] ordered(Ints numbers) {
            int[] list = numbers.toArray();
            if (!byRow) {
                Arrays.sort(list);
            }
            return list;
        }
    }
}
