package dev.latchkey.feign;

import java.util.List;
import java.util.function.Consumer;

/**
 * The listeners.
 *
 * @param listeners the ones to tell, in this order
 */
record Events(List<Consumer<TransportEvent>> listeners) {
    Events {
        listeners = List.copyOf(listeners);
    }

    void tell(TransportEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
