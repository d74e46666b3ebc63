package dev.latchkey.bulk.track;

import dev.latchkey.bulk.track.RowResult.State;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.status.CancelledRequestDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives the result of a row from the item in the status list. */
final class ItemOutcome {
    private ItemOutcome() {}

    static RowResult of(RequestedItemStatus status) {
        Open<RequestState> state = status.getState();
        if (!(state instanceof RequestState known) || !known.isTerminal()) {
            return new RowResult(State.OPEN, state == null ? null : state.getText(), status.getAccessRequestId());
        }
        if (known == RequestState.REQUEST_COMPLETED) {
            return new RowResult(State.COMPLETED, null, status.getAccessRequestId());
        }
        CancelledRequestDetails cancelled = status.getCancelledRequestDetails();
        if (known == RequestState.CANCELLED) {
            String reason = cancelled == null ? null : cancelled.getComment();
            // A person's text can contain any word.
            boolean byTenant = cancelled != null && cancelled.getOwner() == null;
            return new RowResult(
                    State.CANCELLED,
                    byTenant ? CancellationReasons.rule(reason) : null,
                    reason,
                    status.getAccessRequestId());
        }
        String message = message(status);
        return new RowResult(
                State.FAILED,
                message == null ? known.getText() : known.getText() + ": " + message,
                status.getAccessRequestId());
    }

    private static @Nullable String message(RequestedItemStatus status) {
        return status.getErrorMessages().stream()
                .flatMap(List::stream)
                .map(ErrorMessage::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
