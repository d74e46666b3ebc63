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
     * @param ended maps the end of the request
     * @param stillRunning maps the deadline with some items seen
     * @param neverAppeared maps the deadline with none
     * @param <R> the type of the result
     * @return what the function for this case answers
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
     * Every item is in a terminal state; which one, its row says.
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

        /** {@return whether every item is completed, so that the access is there, or gone after a revoke} */
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
     * The deadline came first: an item is not in a terminal state, or in one that this version of the library does not
     * know, or fewer items appeared than were expected.
     *
     * @param rows the items as they were last seen
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
