package dev.latchkey.emulator.control;

import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.emulator.grade.Grader;
import dev.latchkey.emulator.wire.WireLog;
import dev.latchkey.testkit.FakeTenant;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an emulator that the control API reads and changes.
 *
 * @param tenant the tenant
 * @param faults the faults for the next calls
 * @param grader the grader of the clients
 * @param log the wire log
 * @param forget clears faults, grades, log and counted calls after the tenant was replaced
 * @param check checks bodies; null if the emulator was started without a check
 */
public record ControlContext(
        FakeTenant tenant,
        FaultScript faults,
        Grader grader,
        WireLog log,
        Runnable forget,
        @Nullable BodyCheck check) {}
