package dev.latchkey.emulator;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.http.EmulatorFaults;
import java.time.Duration;

/**
 * Adapts a script of faults to the test kit.
 *
 * @param script the script to which faults are added
 */
record ScriptedFaults(FaultScript script) implements EmulatorFaults {
    @Override
    public void rateLimited(Operation operation, Duration wait) {
        script.next(Fault.rateLimited(wait).on(operation));
    }

    @Override
    public void answer(Operation operation, int status, String contentType, String body) {
        script.next(Fault.answer(status, contentType, body).on(operation));
    }

    @Override
    public void dropBefore(Operation operation) {
        script.next(Fault.of(FaultKind.DROP_BEFORE).on(operation));
    }

    @Override
    public void dropAfter(Operation operation) {
        script.next(Fault.of(FaultKind.DROP_AFTER).on(operation));
    }

    @Override
    public void next(String kind, Operation operation) {
        script.next(Fault.of(FaultKind.of(kind)).on(operation));
    }

    @Override
    public int getCount() {
        return script.getWaiting().stream().mapToInt(Fault::times).sum();
    }

    @Override
    public void clear() {
        script.clear();
    }
}
