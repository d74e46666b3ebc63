package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.function.Function;

/** The first step of a modify: sets the default date of every item that follows. */
final class ModifyDatesStep<N> implements DatesStep<N> {
    private final Function<RequestedItem, N> next;

    ModifyDatesStep(Function<RequestedItem, N> next) {
        this.next = next;
    }

    @Override
    public N startDate(Instant date) {
        return next.apply(RequestedItem.builder()
                .startDate(Arguments.utc("startDate(date)", date))
                .build());
    }

    @Override
    public N removeDate(Instant date) {
        return next.apply(RequestedItem.builder()
                .removeDate(Arguments.utc("removeDate(date)", date))
                .build());
    }
}
