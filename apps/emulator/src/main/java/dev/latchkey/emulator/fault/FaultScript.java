package dev.latchkey.emulator.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The faults that are still to come, in their order. Thread-safe. */
public final class FaultScript {
    private final List<Fault> waiting = new ArrayList<>();

    /** An empty script. */
    public FaultScript() {}

    /**
     * Adds faults at the end.
     *
     * @param faults what goes wrong next
     */
    public synchronized void next(Fault... faults) {
        waiting.addAll(Arrays.asList(faults));
    }

    /** {@return the faults that are still to come, with the number of times that is left} */
    public synchronized List<Fault> getWaiting() {
        return List.copyOf(waiting);
    }

    /** Drops all that is still to come. */
    public synchronized void clear() {
        waiting.clear();
    }

    /**
     * The fault for a call: the first that strikes it. It has then struck once.
     *
     * @param called the text of the operation, or {@link Fault#TOKEN}
     * @return the fault, if there is one
     */
    public synchronized Optional<Fault> take(String called) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.strikes(called)) {
                if (fault.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, fault.times(fault.times() - 1));
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
