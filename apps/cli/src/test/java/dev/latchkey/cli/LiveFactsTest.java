package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.testkit.Snapshot;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request is judged by what the tenant knows, at once or later from a file. */
class LiveFactsTest {
    private static final String ACCESS = """
            {"requestType": "%s", "requestedFor": ["%s"],
             "requestedItems": [{"type": "ROLE", "id": "%s", "comment": "For the audit"}]}
            """;
    private static final String GRANT =
            ACCESS.formatted("GRANT_ACCESS", DemoOrganisation.EMPLOYEE, DemoOrganisation.AUDIT_ROLE);
    private static final String REVOKE =
            ACCESS.formatted("REVOKE_ACCESS", DemoOrganisation.COLLEAGUE, DemoOrganisation.AUDIT_ROLE);

    @TempDir
    private Path folder;

    private final Emulator emulator = Emulator.builder().start();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aRequestIsUndeterminedWithoutATenantAndDecidedWithOne() {
        CommandLineRun alone = as("latchkey");
        CommandLineRun live = as("latchkey");

        alone.run("check", "grant.json");
        assertThat(alone.out()).contains("UNDETERMINED");
        assertThat(live.run("check", "--tenant", url(), "grant.json"))
                .as(live.err())
                .isZero();
        assertThat(live.out()).contains("PASS").doesNotContain("UNDETERMINED");
        assertThat(live.err()).isEmpty();
    }

    @Test
    void requestsInSeveralFilesAndLinesAreLookedUpTogether() {
        StringBuilder lines = new StringBuilder();
        List<String> people = List.of(
                DemoOrganisation.EMPLOYEE.value(),
                DemoOrganisation.COLLEAGUE.value(),
                DemoOrganisation.MANAGER.value());
        for (String item : List.of(DemoOrganisation.AUDIT_ROLE, DemoOrganisation.STAFF_ROLE)) {
            for (String person : people) {
                lines.append(ACCESS.formatted("GRANT_ACCESS", person, item).replace("\n", " "))
                        .append('\n');
            }
        }
        CommandLineRun latchkey = as("latchkey").file("all.jsonl", lines.toString());

        assertThat(latchkey.run("check", "--tenant", url(), "--lines", "all.jsonl", "no such file"))
                .isEqualTo(2);
        assertThat(latchkey.err()).contains("no such file: there is no such file");
        assertThat(emulator.tenant().log().getCalls().stream()
                        .map(LoggedCall::getCall)
                        .filter(call -> call.equals("directory.items")))
                .hasSize(1);
    }

    @Test
    void requestsInFoldersAndListsAndOnStandardInputAreLookedUpTogether() throws IOException {
        List<String> items =
                List.of(DemoOrganisation.AUDIT_ROLE, DemoOrganisation.STAFF_ROLE, DemoOrganisation.TEAM_ROLE);
        CommandLineRun latchkey = as("latchkey");
        StringBuilder lines = new StringBuilder();
        Files.createDirectory(folder.resolve("folder"));
        for (String item : items) {
            String grant = ACCESS.formatted("GRANT_ACCESS", DemoOrganisation.EMPLOYEE, item);
            latchkey.file("folder/" + item + ".json", grant).file(item + ".json", grant);
            lines.append(grant.replace("\n", " ")).append('\n');
        }
        latchkey.file("list", String.join(".json\n", items) + ".json\n");

        assertThat(latchkey.run("check", "--tenant", url(), "folder"))
                .as(latchkey.err())
                .isZero();
        assertThat(calls("directory.items")).isEqualTo(1);
        assertThat(as("latchkey").run("check", "--tenant", url(), "--files-from", "list"))
                .isZero();
        assertThat(calls("directory.items")).isEqualTo(2);
        assertThat(as("latchkey").in(lines.toString()).run("check", "--tenant", url(), "--lines", "-"))
                .isZero();
        assertThat(calls("directory.items")).isEqualTo(3);
    }

    private long calls(String call) {
        return emulator.tenant().log().getCalls().stream()
                .map(LoggedCall::getCall)
                .filter(call::equals)
                .count();
    }

    @Test
    void aWrongIdIsToldWithWhatWasMeantIfWarningsAreAskedFor() {
        String wrong = ACCESS.formatted("GRANT_ACCESS", "Eve Employee", "Audit");
        CommandLineRun careful = as("latchkey").file("wrong.json", wrong);
        CommandLineRun usual = as("latchkey");

        assertThat(careful.run("check", "--tenant", url(), "--ask-for", "warning", "wrong.json"))
                .isEqualTo(1);
        assertThat(careful.out())
                .contains("requestable")
                .contains("the tenant has no role with the id \"Audit\"; it is the name of "
                        + DemoOrganisation.AUDIT_ROLE)
                .contains("the tenant has no person with the id \"Eve Employee\"; it is the name of "
                        + DemoOrganisation.EMPLOYEE);
        usual.run("check", "--tenant", url(), "wrong.json");
        assertThat(usual.out()).contains("requestable").doesNotContain("the tenant has no");
    }

    @Test
    void levelsAreAskedForAtATenantOnly() {
        CommandLineRun latchkey = offline();

        assertThat(latchkey.run("check", "--ask-for", "info", "grant.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: --ask-for says what a tenant is asked for; add --tenant NAME\n");
    }

    @Test
    void aUserWhoManagesNobodyMayNotRevoke() {
        CommandLineRun user = as("eve");

        assertThat(user.run("check", "--tenant", url(), "revoke.json")).isEqualTo(1);
        assertThat(user.out()).contains("revoke-authority");
    }

    @Test
    void whatATenantHidesFromAUserIsSaidWithWhatWouldRevealIt() {
        CommandLineRun user = as("eve");

        assertThat(user.run("check", "--tenant", url(), "grant.json")).isZero();
        assertThat(user.out()).contains("UNDETERMINED");
        assertThat(user.err())
                .startsWith("latchkey: item-config is not known: GET /roles/v1 was not answered: ")
                .contains("it takes a token with one of the scopes idn:role-unchecked:read, ");
    }

    @Test
    void aCheckWithATenantChangesNothing() {
        Snapshot before = emulator.tenant().snapshot();

        as("latchkey").run("check", "--tenant", url(), "grant.json", "revoke.json");

        assertThat(emulator.tenant().snapshot().json()).isEqualTo(before.json());
    }

    @Test
    void requirementsAreToldByTheTenant() {
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run(
                        "requirements",
                        "--item",
                        "ROLE:" + DemoOrganisation.AUDIT_ROLE,
                        "--for",
                        DemoOrganisation.EMPLOYEE.value(),
                        "--tenant",
                        url()))
                .as(latchkey.err())
                .isZero();
        assertThat(latchkey.err()).isEmpty();
    }

    @Test
    void factsAreWrittenForACheckWithoutCredentials() {
        CommandLineRun online = as("latchkey");
        assertThat(online.run("facts", "grant.json", "revoke.json", "--output", "facts.json"))
                .as(online.err())
                .isZero();
        assertThat(online.read("facts.json"))
                .contains("\"tenant\" : \"" + url() + "\"")
                .contains("\"fact\" : \"requester\"")
                .contains("\"at\" : \"2026-11-21T00:00:00Z\"");
        DocumentedSchema.of("facts.schema.json").acceptsLines(online.read("facts.json"));

        emulator.close();
        CommandLineRun grant = offline();
        assertThat(grant.run("check", "--facts", "facts.json", "--max-age", "24h", "grant.json"))
                .as(grant.out() + grant.err())
                .isZero();
        assertThat(grant.out()).contains("PASS");
        assertThat(grant.err()).isEmpty();
    }

    @Test
    void factsThatAreTooOldAreRefusedByTheirNames() {
        as("latchkey").run("facts", "grant.json", "--output", "facts.json");
        CommandLineRun latchkey = offline();
        latchkey.file("old.json", latchkey.read("facts.json").replace("2026-11-21T00:00:00Z", "2026-11-18T18:00:00Z"));

        assertThat(latchkey.run("check", "--facts", "old.json", "--max-age", "24h", "grant.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: old.json: requester was looked up at 2026-11-18T18:00:00Z, 2d 6h ago; --max-age"
                        + " allows 1d\n")
                .endsWith("latchkey: look them up again with \"latchkey facts\"\n");
        assertThat(latchkey.out()).isEmpty();
    }

    @Test
    void factsOfOtherRequestsAreNothingToJudgeOneBy() {
        as("latchkey").run("facts", "grant.json", "--output", "facts.json");
        CommandLineRun latchkey = offline();

        latchkey.run("check", "--facts", "facts.json", "revoke.json");

        assertThat(latchkey.out()).contains("UNDETERMINED").contains("assignments");
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: facts.json: these facts were looked up for other requests than one that is checked,"
                                + " so what they say of identities is not used for it; look facts up for all of them with"
                                + " \"latchkey facts\"\n");
    }

    @Test
    void ageIsNothingThatFactsWrittenByHandHave() {
        CommandLineRun latchkey = offline().file("facts.json", "{}");

        assertThat(latchkey.run("check", "--facts", "facts.json", "--max-age", "24h", "grant.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: facts.json: this file does not say when its facts were looked up, so their age is not"
                                + " known; write it with \"latchkey facts\", or leave --max-age out\n");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        CommandLineRun both = as("latchkey").file("facts.json", "{}");
        CommandLineRun alone = offline();
        CommandLineRun strange = offline();

        assertThat(both.run("check", "--facts", "facts.json", "--tenant", url(), "grant.json"))
                .isEqualTo(2);
        assertThat(both.err()).isEqualTo("latchkey: --facts and --tenant both say what is known; use one of them\n");
        assertThat(alone.run("check", "--max-age", "24h", "grant.json")).isEqualTo(2);
        assertThat(alone.err())
                .isEqualTo("latchkey: --max-age says how old the facts of a file may be; add --facts FILE\n");
        assertThat(strange.run("check", "--max-age", "1 day", "grant.json")).isEqualTo(2);
        assertThat(strange.err())
                .startsWith(
                        "latchkey: Invalid value for option '--max-age': \"1 day\" is not a duration; write a number and"
                                + " s, m, h or d, such as 24h\n");
    }

    @Test
    void aTenantThatDoesNotAnswerIsNoCheck() {
        CommandLineRun wrong = as("latchkey").environment("SAIL_CLIENT_SECRET", "s3cr3t");
        assertThat(wrong.run("check", "--tenant", url(), "grant.json")).isEqualTo(2);
        assertThat(wrong.err()).contains("no token").doesNotContain("s3cr3t");
        assertThat(wrong.out()).isEmpty();

        emulator.close();
        CommandLineRun gone = as("latchkey");
        assertThat(gone.run("facts", "grant.json")).isEqualTo(2);
        assertThat(gone.out()).isEmpty();
    }

    @Test
    void whatIsNotToldIsNotWrittenAndSaid() {
        emulator.faults()
                .next(Fault.answer(403, "application/json", "{}")
                        .on(LookupOperation.ROLES)
                        .times(9));
        CommandLineRun latchkey = as("latchkey");

        assertThat(latchkey.run("facts", "grant.json")).isZero();
        assertThat(latchkey.out()).contains("\"problem\"").doesNotContain("\"itemConfig\"");
        assertThat(latchkey.err())
                .contains("latchkey: item-config is not known: ")
                .contains("idn:role-unchecked:read");
    }

    @Test
    void whatIsNoRequestIsSaidAndTheOthersAreLookedUp() {
        CommandLineRun latchkey = as("latchkey").file("broken.json", "[");

        assertThat(latchkey.run("facts", "broken.json", "grant.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: broken.json: this cannot be read as a request, so there is nothing to look up;");
        assertThat(latchkey.out()).contains("\"requester\"");
    }

    private String url() {
        return emulator.getBaseUri().toString();
    }

    private CommandLineRun as(String client) {
        return offline()
                .environment("SAIL_BASE_URL", url())
                .environment("SAIL_CLIENT_ID", client)
                .environment("SAIL_CLIENT_SECRET", client);
    }

    private CommandLineRun offline() {
        return new CommandLineRun(folder).file("grant.json", GRANT).file("revoke.json", REVOKE);
    }
}
