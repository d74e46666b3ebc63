package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.validation.fact.Assignment;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a requested item with an assignment. A value that either leaves out counts as equal. */
final class AssignmentMatcher {
    private AssignmentMatcher() {}

    static boolean isSameItem(RequestedItem item, Assignment held) {
        return held.getType().equals(item.getType()) && held.getId().equals(item.getId());
    }

    /**
     * Checks whether a revoke is about this assignment, as far as it identifies one; blank values do not count.
     */
    static boolean isMeant(RequestedItem item, Assignment held) {
        return isSaid(item.getAssignmentId(), held.getAssignmentId())
                && isSaid(item.getNativeIdentity(), held.getNativeIdentity());
    }

    private static boolean isSaid(@Nullable String said, @Nullable String held) {
        return Blank.isOrNull(said) || agree(said, held);
    }

    /** Checks whether a grant would go to the account of this assignment. */
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
     * The number of assignments of an item, each counted once. Those that say nothing of the account or of which they are,
     * are different ones.
     */
    static int count(RequestedItem item, List<Assignment> assignments) {
        Assignment first = null;
        Set<Assignment> seen = null;
        int count = 0;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (isSameItem(item, assignment)) {
                if (first == null) {
                    first = assignment;
                } else if (seen == null) {
                    seen = new HashSet<>(Set.of(first));
                }
                count += seen == null || isNameless(assignment) || seen.add(assignment) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isNameless(Assignment assignment) {
        return assignment.getAssignmentId() == null
                && assignment.getAccountUuid() == null
                && assignment.getNativeIdentity() == null;
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
