package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.validation.fact.Assignment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a requested item with an assignment. What either does not say is taken to agree. */
final class Held {
    private Held() {}

    static boolean isSameItem(RequestedItem item, Assignment held) {
        return held.getType().equals(item.getType()) && held.getId().equals(item.getId());
    }

    /**
     * Tells whether a revoke is about this assignment, as far as it says about which one; what is blank says nothing.
     */
    static boolean isMeant(RequestedItem item, Assignment held) {
        return isSaid(item.getAssignmentId(), held.getAssignmentId())
                && isSaid(item.getNativeIdentity(), held.getNativeIdentity());
    }

    private static boolean isSaid(@Nullable String said, @Nullable String held) {
        return Blank.isOrNull(said) || agree(said, held);
    }

    /** Tells whether a grant would go to the account of this assignment. */
    static boolean isOnSelectedAccount(RequestedItem item, Assignment held) {
        List<AccountSelection> selections = item.getAccountSelection();
        boolean selected = false;
        for (int i = 0; i < selections.size(); i++) {
            List<SelectedAccount> accounts = selections.get(i).getAccounts();
            for (int j = 0; j < accounts.size(); j++) {
                SelectedAccount account = accounts.get(j);
                if (agree(account.getAccountUuid(), held.getAccountUuid())
                        && agree(account.getNativeIdentity(), held.getNativeIdentity())) {
                    return true;
                }
                selected = true;
            }
        }
        return !selected;
    }

    static boolean hasSameDates(RequestedItem item, Assignment held) {
        return isSameMoment(item.getStartDate(), held.getStartDate())
                && isSameMoment(item.getRemoveDate(), held.getRemoveDate());
    }

    /**
     * Tells whether an assignment is listed before. Those that say nothing of the account or of which they are, are
     * different ones.
     */
    static boolean isRepeated(List<Assignment> assignments, int index) {
        Assignment assignment = assignments.get(index);
        if (assignment.getAssignmentId() == null
                && assignment.getAccountUuid() == null
                && assignment.getNativeIdentity() == null) {
            return false;
        }
        for (int i = 0; i < index; i++) {
            if (assignments.get(i).equals(assignment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean isSameMoment(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.isEqual(other);
    }
}
