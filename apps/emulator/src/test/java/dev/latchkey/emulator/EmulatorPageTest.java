package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.grade.Grades;
import dev.latchkey.model.edition.Operation;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The Java of docs/emulator.md. */
class EmulatorPageTest {

    @Test
    void anEmulatorIsStartedSteeredAndAsked() {
        Emulator emulator = Emulator.builder().start();
        URI base = emulator.getBaseUri();
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));
        emulator.tenant().clock().advance(Duration.ofDays(30));
        Grades grades = emulator.grades();
        emulator.close();

        assertThat(base.getHost()).isEqualTo("127.0.0.1");
        assertThat(emulator.faults().getWaiting()).hasSize(1);
        assertThat(grades.grade()).isEqualTo("A");
    }
}
