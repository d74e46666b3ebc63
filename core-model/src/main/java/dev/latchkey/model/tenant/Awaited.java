package dev.latchkey.model.tenant;

import dev.latchkey.model.status.RequestedItemStatus;
import java.util.List;

/** What waiting for an access request came to. Exhaustive. */
public sealed interface Awaited {

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
    }

    /**
     * The deadline came first: an item is not in a terminal state, or in one that this version of the library does not
     * know,
     * or fewer items appeared than were expected.
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
