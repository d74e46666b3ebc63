package dev.latchkey.feign;

import java.util.List;
import java.util.function.Consumer;

/**
 * Calls the listeners of transport events. An exception of a listener is reported and does not affect the outcome of a
 * call.
 *
 * @param listeners the listeners, in the order in which they are called
 */
record Events(List<Consumer<TransportEvent>> listeners) {
    Events {
        listeners = List.copyOf(listeners);
    }

    void tell(TransportEvent event) {
        for (Consumer<TransportEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (Throwable problem) {
                // Every throwable is caught: it would end a call that the tenant may have accepted.
                Mishaps.report("a listener failed on " + event.getClass().getSimpleName(), problem);
            }
        }
    }
}
