package governance;

import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Awaited;
import java.util.List;

/** How far a request is: whether it will move again, and where each of its items is. */
record Progress(boolean ended, List<Item> items) {

    record Item(String name, String state) {
        static Item of(RequestedItemStatus row) {
            return new Item(row.getName(), row.getState() == null ? "UNKNOWN" : row.getState().getText());
        }
    }

    static Progress of(Awaited awaited) {
        return awaited.fold(
                ended -> new Progress(true, items(ended.rows())),
                running -> new Progress(false, items(running.rows())),
                notListedYet -> new Progress(false, List.of()));
    }

    private static List<Item> items(List<RequestedItemStatus> rows) {
        return rows.stream().map(Item::of).toList();
    }
}
