package dev.latchkey.validation;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the traits of a request in one walk: a set of them is a number with a bit for each. Not thread-safe. */
final class Traits implements RequestParts.Visitor {
    private static final List<Trait> ALL = List.of(Trait.values());

    /** The number of combinations of traits. */
    static final int COMBINATIONS = 1 << ALL.size();

    private static final int SEVERAL = bit(Trait.SEVERAL);
    private static final int NESTED_SHAPE = bit(Trait.NESTED_SHAPE);
    private static final int IDENTITY_TYPE = bit(Trait.IDENTITY_TYPE);
    private static final int ENTITLEMENT = bit(Trait.ENTITLEMENT);
    private static final int UNNAMED_ITEM = bit(Trait.UNNAMED_ITEM);
    private static final int START_DATE = bit(Trait.START_DATE);
    private static final int REMOVE_DATE = bit(Trait.REMOVE_DATE);
    private static final int ACCOUNT_SELECTION = bit(Trait.ACCOUNT_SELECTION);
    private static final int RARE_FIELD = bit(Trait.RARE_FIELD);
    private static final int UNKNOWN_FIELD = bit(Trait.UNKNOWN_FIELD);

    private int found;

    private static int bit(Trait trait) {
        return 1 << ALL.indexOf(trait);
    }

    /** Checks whether a combination has any of some traits. */
    static boolean any(Set<Trait> traits, int combination) {
        return traits.stream().anyMatch(trait -> (combination & bit(trait)) != 0);
    }

    /** The traits of a request, a bit for each. */
    int of(AccessRequest request) {
        found = request.getUnknownFields().isEmpty() ? 0 : UNKNOWN_FIELD;
        RequestParts.walk(request, this);
        return found;
    }

    @Override
    public void recipient(@Nullable IdentityId identity, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        found |= index > 0 ? SEVERAL : 0;
        if (entry != null) {
            found |= NESTED_SHAPE;
            found |= entry.getIdentityType() == null ? 0 : IDENTITY_TYPE;
            found |= entry.getUnknownFields().isEmpty() ? 0 : UNKNOWN_FIELD;
        }
    }

    @Override
    public void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
        found |= index > 0 ? SEVERAL : 0;
        found |= ofItem(item);
    }

    private static int ofItem(RequestedItem item) {
        int traits = item.getType() == ItemType.ENTITLEMENT ? ENTITLEMENT : 0;
        traits |= isNamed(item) ? 0 : UNNAMED_ITEM;
        traits |= item.getStartDate() == null ? 0 : START_DATE;
        traits |= item.getRemoveDate() == null ? 0 : REMOVE_DATE;
        traits |= item.getAccountSelection().isEmpty() ? 0 : ACCOUNT_SELECTION;
        boolean rare =
                item.getAssignmentId() != null || item.getNativeIdentity() != null || item.getFormInstanceId() != null;
        traits |= rare ? RARE_FIELD : 0;
        traits |= hasUnknownFields(item) ? UNKNOWN_FIELD : 0;
        return traits;
    }

    /** Checks whether an item identifies a role, access profile or entitlement. */
    static boolean isNamed(RequestedItem item) {
        return item.getType() instanceof ItemType && !Blank.isOrNull(item.getId());
    }

    private static boolean hasUnknownFields(RequestedItem item) {
        if (!item.getUnknownFields().isEmpty()) {
            return true;
        }
        List<AccountSelection> selections = item.getAccountSelection();
        for (int i = 0; i < selections.size(); i++) {
            if (!selections.get(i).getUnknownFields().isEmpty()) {
                return true;
            }
            for (int j = 0; j < selections.get(i).getAccounts().size(); j++) {
                if (!selections.get(i).getAccounts().get(j).getUnknownFields().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
