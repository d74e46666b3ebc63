package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @Test
    void showsGoodAndBadRequestsInAboutAScreenAndAHalf(@TempDir Path folder) {
        CommandLineRun latchkey = new CommandLineRun(folder);

        assertThat(latchkey.run("demo")).isZero();
        assertThat(latchkey.out())
                .startsWith("Sample requests, checked for edition v1 as if it were 2026-11-21T00:00:00Z.\n")
                .contains("grant.json: PASS\n", "machine.json: PASS\n")
                .contains("error[revoke-single-identity]", "error[revoke-comment]", "revoke.json: FAIL\n")
                .contains("error[start-date-future]", "error[date-time-format]", "dates.json: FAIL\n")
                .contains("error[requested-for-array]", "error[shape-exclusive]", "shapes.json: FAIL\n")
                .contains("error[entitlement-limit]", "entitlements.json: FAIL\n")
                .contains("warning[unknown-field]", "typo.json: PASS\n")
                .contains("PASS means: no documented rule is violated");
        assertThat(latchkey.out().lines().count()).isBetween(40L, 70L);
    }
}
