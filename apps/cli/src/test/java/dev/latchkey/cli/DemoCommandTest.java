package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @Test
    void showsGoodAndBadRequestsInAboutAScreenAndAHalf(@TempDir Path folder) {
        CommandLineRun latchkey = new CommandLineRun(folder);

        assertThat(latchkey.run("demo", "--checks")).isZero();
        assertThat(latchkey.out())
                .startsWith("Sample requests, checked for API version v1 as if it were 2026-11-21T00:00:00Z.\n")
                .contains("grant.json: PASS\n", "machine.json: PASS\n")
                .contains("error[revoke-single-identity]", "error[revoke-comment]", "revoke.json: FAIL\n")
                .contains("error[start-date-future]", "error[date-time-format]", "dates.json: FAIL\n")
                .contains("error[requested-for-array]", "error[shape-exclusive]", "shapes.json: FAIL\n")
                .contains("error[entitlement-limit]", "entitlements.json: FAIL\n")
                .contains("warning[unknown-field]", "typo.json: PASS\n")
                .containsSubsequence(
                        "leaver.json: undetermined: 10 rules wait for facts: requester (api-authority, external-approvals,",
                        "leaver.json: UNDETERMINED\n",
                        "leaver.json: PASS\n",
                        "error[revoke-not-self]",
                        "leaver.json: FAIL\n")
                .contains("PASS means: no documented rule is violated");
        assertThat(latchkey.out().lines().count()).isBetween(50L, 80L);
    }

    @Test
    void followsRequestsThroughAFakeTenant(@TempDir Path folder) {
        CommandLineRun latchkey = new CommandLineRun(folder);

        assertThat(latchkey.run("demo")).isZero();
        assertThat(latchkey.out())
                .startsWith("  A fake tenant listens on http://127.0.0.1:")
                .containsSubsequence(
                        "  not sent: preflight refuses this call of create in v1:\n",
                        "[end-date-required]\n",
                        "[request-comment-required]\n",
                        "  with the time alone: UNDETERMINED: ",
                        "  with facts from the tenant: FAIL: end-date-required, request-comment-required\n",
                        "  with a reason and an end: PASS\n",
                        "  accepted: request ",
                        "  accepted: Maya approves Reports\n",
                        "  ended: Reports is REQUEST_COMPLETED\n",
                        "  Eve has: Team, Reports\n",
                        "  ended: Reports is REQUEST_COMPLETED\n",
                        "  Eve has: Team\n",
                        "  unknown: the call left, but no whole answer came",
                        "  happened: the tenant works on it as ",
                        "  accepted: 2 requests to be cancelled\n",
                        "  ended: VPN is CANCELLED\n",
                        "  ended: Audit is CANCELLED\n",
                        "  planned: 2 of 3 rows as 2 requests; rejected: row-name-resolved\n",
                        "  submitted: 0 of 2 requests done, 1 unknown, 1 waiting; the process ends\n",
                        "  resumed: 2 of 2 requests done, 0 unknown, 0 waiting; what was unknown was found by its mark\n",
                        "  tracked: 2 rows completed\n",
                        "  grade A for ",
                        "; nothing to complain of\n");
        assertThat(latchkey.err()).isEmpty();
    }
}
