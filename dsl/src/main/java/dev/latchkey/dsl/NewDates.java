package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.function.Function;

/** The beginning of a modify: every item that follows starts from the date that is said here. */
final class NewDates<N> implements Dates<N> {
    private final Function<RequestedItem, N> next;

    NewDates(Function<RequestedItem, N> next) {
        this.next = next;
    }

    @Override
    public N startOn(Instant date) {
        return next.apply(RequestedItem.builder()
                .startDate(Words.utc("startOn(date)", date))
                .build());
    }

    @Override
    public N removeOn(Instant date) {
        return next.apply(RequestedItem.builder()
                .removeDate(Words.utc("removeOn(date)", date))
                .build());
    }
}
