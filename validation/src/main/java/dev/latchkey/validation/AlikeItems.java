package dev.latchkey.validation;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;
import java.util.Objects;

/**
 * Finds items that differ only in the item's id and the comment. A documented rule without facts about any of them has
 * the same result for all.
 */
final class AlikeItems {
    private AlikeItems() {}

    /** The index of the last item in a row of items that are like the first of them. */
    static int last(List<RequestedItem> items, int first) {
        int last = first;
        if (last + 1 < items.size() && Traits.isNamed(items.get(first))) {
            RequestedItem one = items.get(first);
            boolean comment = !Blank.isOrNull(one.getComment());
            while (last + 1 < items.size() && isLike(one, comment, items.get(last + 1))) {
                last++;
            }
        }
        return last;
    }

    private static boolean isLike(RequestedItem one, boolean comment, RequestedItem other) {
        return Objects.equals(one.getType(), other.getType())
                && Objects.equals(one.getStartDate(), other.getStartDate())
                && Objects.equals(one.getRemoveDate(), other.getRemoveDate())
                && Objects.equals(one.getAssignmentId(), other.getAssignmentId())
                && Objects.equals(one.getNativeIdentity(), other.getNativeIdentity())
                && Objects.equals(one.getFormInstanceId(), other.getFormInstanceId())
                && one.getAccountSelection().equals(other.getAccountSelection())
                && (one.getComment() == null) == (other.getComment() == null)
                && comment != Blank.isOrNull(other.getComment())
                && Traits.isNamed(other);
    }
}
