package dev.latchkey.testkit.assertj;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The access that follows from the completed requests. */
record RequestedAccessView(Tenant tenant) implements AccessView {

    @Override
    public boolean has(IdentityId identity, String item) {
        return rows(identity).stream()
                .filter(row -> item.equals(row.getId()) && row.getState() == RequestState.REQUEST_COMPLETED)
                .reduce((earlier, later) -> later)
                .filter(last -> last.getRequestType() != RequestType.REVOKE_ACCESS)
                .isPresent();
    }

    @Override
    public String tell(IdentityId identity) {
        List<RequestedItemStatus> rows = rows(identity);
        return rows.isEmpty()
                ? "nothing was requested for them"
                : "this was requested for them:\n"
                        + rows.stream().map(RequestedAccessView::line).collect(Collectors.joining("\n"));
    }

    private static String line(RequestedItemStatus row) {
        return "  " + Objects.requireNonNullElse(row.getRequestType(), RequestType.GRANT_ACCESS) + " " + row.getName()
                + " (" + row.getId() + "): " + row.getState();
    }

    private List<RequestedItemStatus> rows(IdentityId identity) {
        StatusQuery query =
                StatusQuery.builder().requestedFor(identity).sorters("created").build();
        try (Stream<RequestedItemStatus> rows = tenant.status().stream(query)) {
            return rows.toList();
        }
    }
}
