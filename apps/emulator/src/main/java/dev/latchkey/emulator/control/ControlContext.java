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
 * @param faults the faults to come
 * @param grader who watches the clients
 * @param log what went over the wire
 * @param forget forgets faults, grades, log and counted calls, once the tenant is another
 * @param check checks bodies; null where the emulator was started without
 */
public record ControlContext(
        FakeTenant tenant,
        FaultScript faults,
        Grader grader,
        WireLog log,
        Runnable forget,
        @Nullable BodyCheck check) {}
