package dev.latchkey.feign;

import java.util.List;
import java.util.function.Consumer;

/**
 * Listeners of transport events. A listener that throws is reported and costs no call its outcome.
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
                // Whatever it is: the call that it would end may have been taken.
                Mishaps.report("a listener failed on " + event.getClass().getSimpleName(), problem);
            }
        }
    }
}
