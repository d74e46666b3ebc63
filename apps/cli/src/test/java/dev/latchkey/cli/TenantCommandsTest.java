package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantCommandsTest {
    @TempDir
    private Path folder;

    private Emulator emulator = Emulator.builder().tenant(tenant()).start();

    @AfterEach
    void stop() {
        emulator.close();
    }

    /** The demo organisation, in which two roles have one name, and one cannot be requested. */
    private static FakeTenant tenant() {
        Organisation demo = DemoOrganisation.create();
        return FakeTenant.of(demo.toBuilder()
                .addItems(
                        role("r1", "Ledger").build(),
                        role("r2", "ledger").requestable(false).build())
                .build());
    }

    private static RequestableItem.Builder role(String id, String name) {
        RequestableItem.Builder role = RequestableItem.builder();
        role.type(ItemType.ROLE).id(id).name(name);
        return role;
    }

    @Test
    void whoamiTellsTheTenantTheUserAndTheAuthority() {
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run("whoami")).as(latchkey.err()).isZero();
        assertThat(latchkey.out()).isEqualTo("""
                Tenant:      %s
                Identity:    %s (Ada Admin)
                Authority:   ORG_ADMIN
                User levels: ORG_ADMIN
                """.formatted(emulator.getBaseUri(), DemoOrganisation.ADMIN));
    }

    @Test
    void whoamiTellsOfATokenThatStandsForNobody() {
        CommandLineRun latchkey = as("api");

        assertThat(latchkey.run("whoami", "--tenant", emulator.getBaseUri().toString()))
                .as(latchkey.err())
                .isZero();
        assertThat(latchkey.out())
                .contains("Identity:    none: these credentials stand for no person, so they cannot request access\n")
                .contains("Authority:   API\n");
    }

    @Test
    void whoamiSaysThatTheCredentialsAreWrongAndShowsNoSecret() {
        CommandLineRun latchkey = as("latchkey").environment("SAIL_CLIENT_SECRET", "s3cr3t-of-mine");

        assertThat(latchkey.run("whoami", "--debug")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: GET /auth-users/v1/{id} was not answered: no token: the token endpoint answered 401")
                .doesNotContain("s3cr3t");
        assertThat(latchkey.out()).isEmpty();
    }

    @Test
    void whoamiSaysHowToNameATenant() {
        CommandLineRun latchkey = new CommandLineRun(folder);

        assertThat(latchkey.run("whoami")).isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: no tenant is named: use --tenant NAME");
    }

    @Test
    void findPrintsTheIdOfTheOneWithAName() {
        CommandLineRun role = as("latchkey");
        CommandLineRun entitlement = as("latchkey");
        CommandLineRun person = as("latchkey");

        assertThat(role.run("find", "role", "audit")).as(role.err()).isZero();
        assertThat(role.out()).isEqualTo(DemoOrganisation.AUDIT_ROLE + "\tAudit\n");
        assertThat(entitlement.run("find", "entitlement", "VPN"))
                .as(entitlement.err())
                .isZero();
        assertThat(entitlement.out())
                .isEqualTo(DemoOrganisation.VPN_ENTITLEMENT + "\tVPN\tsource " + DemoOrganisation.DIRECTORY + "\n");
        assertThat(person.run("find", "identity", "eve employee"))
                .as(person.err())
                .isZero();
        assertThat(person.out()).startsWith(DemoOrganisation.EMPLOYEE + "\tEve Employee\t");
    }

    @Test
    void findShowsTheNameOfAnId() {
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run("find", "access-profile", DemoOrganisation.REPORTS_PROFILE))
                .isZero();
        assertThat(latchkey.out()).startsWith(DemoOrganisation.REPORTS_PROFILE + "\tReports\t");
    }

    @Test
    void findListsAllThatHaveOneName() {
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run("find", "role", "Ledger")).isEqualTo(1);
        assertThat(latchkey.out()).isEqualTo("r1\tLedger\nr2\tledger\tnot requestable\n");
        assertThat(latchkey.err())
                .isEqualTo("latchkey: more than one role is called \"Ledger\"; take the id of the one that is meant\n");
    }

    @Test
    void findOffersTheNearestNames() {
        CommandLineRun slip = as("latchkey");
        CommandLineRun beginning = as("latchkey");
        CommandLineRun strange = as("latchkey");

        assertThat(slip.run("find", "role", "Auidt")).isEqualTo(1);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err())
                .isEqualTo("latchkey: no role is called \"Auidt\"; did you mean \"Audit\" ("
                        + DemoOrganisation.AUDIT_ROLE + ")?\n");
        assertThat(beginning.run("find", "role", "Led")).isEqualTo(1);
        assertThat(beginning.err()).endsWith("did you mean \"Ledger\" (r1) or \"ledger\" (r2)?\n");
        assertThat(strange.run("find", "role", "Xylophone")).isEqualTo(1);
        assertThat(strange.err())
                .isEqualTo(
                        "latchkey: no role is called \"Xylophone\", and none is called nearly so; check the name and the"
                                + " tenant\n");
    }

    @Test
    void findNamesWhatATokenNeeds() {
        CommandLineRun latchkey = as("eve");

        assertThat(latchkey.run("find", "role", "Audit")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: GET /roles/v1 was not answered: the tenant refused (403): ")
                .contains("; it takes a token with one of the scopes idn:role-unchecked:read,");
        assertThat(latchkey.out()).isEmpty();
    }

    @Test
    void findClaimsNothingWhereTheTenantFails() {
        emulator.faults()
                .next(Fault.answer(503, "application/json", "{}")
                        .on(LookupOperation.ROLES)
                        .times(9));
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run("find", "role", "Audit")).isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: GET /roles/v1 was not answered: the tenant failed (503)");
    }

    @Test
    void findSaysWhatCanBeFound() {
        CommandLineRun kind = as("latchkey");
        CommandLineRun name = as("latchkey");

        assertThat(kind.run("find", "rol", "Audit")).isEqualTo(2);
        assertThat(kind.err())
                .startsWith(
                        "latchkey: Invalid value for positional parameter at index 0 (KIND): \"rol\" is not something"
                                + " that can be found; did you mean role? Choose one of role, access-profile, entitlement,"
                                + " identity\n");
        assertThat(name.run("find", "role", " ")).isEqualTo(2);
        assertThat(name.err()).isEqualTo("latchkey: the name to find is empty; write the name of a role\n");
    }

    private CommandLineRun as(String client) {
        return new CommandLineRun(folder)
                .environment("SAIL_BASE_URL", emulator.getBaseUri().toString())
                .environment("SAIL_CLIENT_ID", client)
                .environment("SAIL_CLIENT_SECRET", client);
    }
}
