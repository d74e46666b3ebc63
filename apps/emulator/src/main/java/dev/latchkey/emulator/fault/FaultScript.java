package dev.latchkey.emulator.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The faults for the next calls, in order. Thread-safe. */
public final class FaultScript {
    private final List<Fault> waiting = new ArrayList<>();

    /** Creates an empty script. */
    public FaultScript() {}

    /**
     * Adds faults at the end.
     *
     * @param faults the faults
     */
    public synchronized void next(Fault... faults) {
        waiting.addAll(Arrays.asList(faults));
    }

    /** {@return the remaining faults, each with its remaining number of calls} */
    public synchronized List<Fault> getWaiting() {
        return List.copyOf(waiting);
    }

    /** Removes all remaining faults. */
    public synchronized void clear() {
        waiting.clear();
    }

    /**
     * Takes the fault for a call: the first one that matches. That counts as one use.
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
