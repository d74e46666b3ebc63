package leaver;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.TEAM_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.junit.LatchkeyTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Emil has an access profile, which his manager has to let go, and the VPN. Eve has a role by her team alone. */
@LatchkeyTest
class LeaverTest {
    private static final String REASON = "Leaves the company";

    @Test
    void everythingIsRevoked(FakeTenant tenant) {
        Map<String, String> outcomes = new Leaver(tenant).revokeEverything(COLLEAGUE, REASON);

        assertThat(outcomes)
                .containsOnlyKeys(REPORTS_PROFILE, VPN_ENTITLEMENT)
                .allSatisfy((item, outcome) -> assertThat(outcome).isEqualTo("revoked, once it is approved"));
        assertThat(tenant).isWaitingFor(MANAGER).hasNot(COLLEAGUE, VPN_ENTITLEMENT);
    }

    @Test
    void aRoleOfATeamEndsWithTheTeamAndIsNotAskedFor(FakeTenant tenant) {
        assertThat(new Leaver(tenant).revokeEverything(EMPLOYEE, REASON).get(TEAM_ROLE))
                .startsWith("not asked for: preflight refuses this call")
                .contains("[revoke-granted-by-request]");
    }

    @Test
    void aRevokeWhoseAnswerIsLostIsFound(FakeTenant tenant) {
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);

        assertThat(new Leaver(tenant).revokeEverything(COLLEAGUE, REASON)).hasSize(2);
        assertThat(tenant).hasNot(COLLEAGUE, VPN_ENTITLEMENT);
    }
}
