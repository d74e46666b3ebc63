package dev.latchkey.model.tenant;

import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of waiting for an access request. Exhaustive. */
public sealed interface Awaited {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param ended maps a request that has ended
     * @param stillRunning maps a request with items that had not ended at the deadline
     * @param neverAppeared maps a request without any item at the deadline
     * @param <R> the type of the result
     * @return the result of the function for this case
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Ended, ? extends R> ended,
            Function<? super StillRunning, ? extends R> stillRunning,
            Function<? super NeverAppeared, ? extends R> neverAppeared) {
        if (this instanceof Ended end) {
            return ended.apply(end);
        }
        return this instanceof StillRunning running
                ? stillRunning.apply(running)
                : neverAppeared.apply((NeverAppeared) this);
    }

    /**
     * Every item is in a terminal state; each row states which.
     *
     * @param rows the items
     */
    record Ended(List<RequestedItemStatus> rows) implements Awaited {
        /**
         * Keeps a copy.
         *
         * @param rows the items
         */
        public Ended {
            rows = List.copyOf(rows);
        }

        /** {@return whether every item is completed: access was granted or, in a revoke, removed} */
        public boolean allCompleted() {
            return notCompleted().isEmpty();
        }

        /** {@return the items that ended otherwise: rejected, cancelled, terminated, failed or provisioned in part} */
        public List<RequestedItemStatus> notCompleted() {
            return rows.stream()
                    .filter(row -> row.getState() != RequestState.REQUEST_COMPLETED)
                    .toList();
        }
    }

    /**
     * The deadline came first: an item is not in a terminal state, an item's state is unknown to this version of the
     * library, or fewer items appeared than expected.
     *
     * @param rows the items as of the last poll
     */
    record StillRunning(List<RequestedItemStatus> rows) implements Awaited {
        /**
         * Keeps a copy.
         *
         * @param rows the items
         */
        public StillRunning {
            rows = List.copyOf(rows);
        }
    }

    /** The deadline came before any item appeared. That does not prove that there is no such request. */
    record NeverAppeared() implements Awaited {}
}
