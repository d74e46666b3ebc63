package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.grade.ClientPractice;
import dev.latchkey.emulator.grade.Grades;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    @Test
    void thePageListsEveryFaultEveryOffenceAndEveryPathAndNoOthers() throws IOException {
        String page = Files.readString(Path.of("../../docs/emulator.md"));

        assertThat(firstCells(page, "## Faults", "In JSON"))
                .containsExactlyElementsOf(Arrays.stream(FaultKind.values())
                        .map(FaultKind::getText)
                        .toList());
        assertThat(firstCells(page, "## Grades", "## Control API"))
                .containsExactlyElementsOf(Arrays.stream(ClientPractice.values())
                        .map(ClientPractice::getOffence)
                        .toList());
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(pathsIn(page))
                    .containsExactlyInAnyOrderElementsOf(
                            Client.json(Client.without(emulator).get("/_latchkey"))
                                    .get("paths")
                                    .propertyNames());
        }
    }

    /** What stands in code in the first cells of the table between two places. */
    private static List<String> firstCells(String page, String from, String to) {
        String part = page.substring(page.indexOf(from), page.indexOf(to));
        return Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(part)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    private static Set<String> pathsIn(String page) {
        return Pattern.compile("(?m)^\\| `.*?(/_latchkey[/a-z.]*)")
                .matcher(page)
                .results()
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
    }
}
