package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, submits and tracks over HTTP. */
class CampaignCommandsTest {
    private static final String TABLE = "action,identityId,itemType,itemId,comment\n"
            + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.STAFF_ROLE + ",\n"
            + "grant," + DemoOrganisation.COLLEAGUE + ",ROLE," + DemoOrganisation.STAFF_ROLE + ",\n";

    @TempDir
    Path folder;

    private final Emulator emulator = Emulator.builder().start();

    @BeforeEach
    void plans() {
        assertThat(latchkey()
                        .file("wanted.csv", TABLE)
                        .run("plan", "wanted.csv", "--output", "plan.jsonl", "--pairs-per-request", "1"))
                .isZero();
    }

    @AfterEach
    void stops() {
        emulator.close();
    }

    @Test
    void aPlanIsSubmittedAndTracked() {
        CommandLineRun submitted = latchkey();
        assertThat(submitted.run("submit", "plan.jsonl", "--journal", "run.journal", "--yes"))
                .as(submitted.err())
                .isZero();
        assertThat(submitted.out())
                .isEqualTo("2 of 2 requests done, 0 refused, 0 need a person, 0 unknown, 0 waiting\n");

        emulator.tenant().clock().advance(Duration.ofHours(1));
        CommandLineRun tracked = latchkey();
        assertThat(tracked.run("track", "run.journal", "--results", "results"))
                .as(tracked.err())
                .isZero();
        assertThat(tracked.out()).startsWith("completed: 2\ncompleted rows: ");
        assertThat(tracked.read("results/completed.csv")).contains("\n1,COMPLETED,,,");
    }

    @Test
    void namesAreLookedUpAtTheTenant() {
        CommandLineRun planned = latchkey().file("names.csv", """
                        action,identityName,itemType,itemName
                        grant,Eve Employee,ROLE,Staff
                        grant,EMIL EMPLOYEE,role,staff
                        grant,Emil Employee,ROLE,Stuff
                        grant,Nobody Known,ROLE,Staff
                        """);
        String url = emulator.getBaseUri().toString();

        assertThat(planned.run("plan", "names.csv", "--output", "named.jsonl", "--tenant", url))
                .as(planned.err())
                .isEqualTo(1);
        assertThat(planned.read("named.jsonl"))
                .contains("\"requestedFor\":[\"" + DemoOrganisation.EMPLOYEE + "\"")
                .contains("\"id\":\"" + DemoOrganisation.STAFF_ROLE + "\"");
        assertThat(planned.read("names.rejected.csv").lines().skip(1))
                .containsExactly(
                        "2,row-name-resolved,\"nothing of the type \"\"role\"\" can be looked up; write ROLE,"
                                + " ACCESS_PROFILE or ENTITLEMENT in itemType\",grant,EMIL EMPLOYEE,role,staff",
                        "3,row-name-resolved,\"no role is called \"\"Stuff\"\"; did you mean \"\"Staff\"\" ("
                                + DemoOrganisation.STAFF_ROLE + ")?\",grant,Emil Employee,ROLE,Stuff",
                        "4,row-name-resolved,\"no identity is called \"\"Nobody Known\"\"; check the name and the"
                                + " tenant\",grant,Nobody Known,ROLE,Staff");
    }

    @Test
    void aTenantThatDoesNotAnswerEndsThePlan() {
        CommandLineRun planned = latchkey()
                .environment("SAIL_CLIENT_SECRET", "wrong")
                .file("names.csv", "action,identityName,itemType,itemName\ngrant,Eve Employee,ROLE,Staff\n");
        String url = emulator.getBaseUri().toString();

        assertThat(planned.run("plan", "names.csv", "--output", "named.jsonl", "--tenant", url))
                .isEqualTo(2);
        assertThat(planned.err()).startsWith("latchkey: ").contains("401");
        assertThat(folder.resolve("named.jsonl")).doesNotExist();
    }

    @Test
    void withoutAnAnswerTheTrialIsTheEnd() {
        CommandLineRun submitted = latchkey();
        assertThat(submitted.run("submit", "plan.jsonl", "--journal", "run.journal", "--canary", "1"))
                .isEqualTo(1);
        assertThat(submitted.out()).endsWith("""
                        1 of 2 requests done, 0 refused, 0 need a person, 0 unknown, 1 waiting
                        stopped: the run was not confirmed after the trial; go on with --resume --yes
                        """);
        assertThat(latchkey().run("submit", "plan.jsonl", "--journal", "run.journal", "--resume", "--yes"))
                .isZero();
    }

    @Test
    void aTerminalShowsABarAndIsAskedAfterTheTrial() {
        CommandLineRun submitted = latchkey().terminal().in("y\n");
        assertThat(submitted.run("submit", "plan.jsonl", "--journal", "run.journal", "--canary", "1"))
                .as(submitted.err())
                .isZero();
        assertThat(submitted.out())
                .contains("1 of 2 requests done, 0 refused, 0 need a person, 0 unknown, 1 waiting\n"
                        + "Go on with 1 requests? [y/N] ")
                .endsWith("2 of 2 requests done, 0 refused, 0 need a person, 0 unknown, 0 waiting\n");
        // How much is done, how long it took and will take, how fast it is, and what came of it.
        assertThat(submitted.err())
                .containsPattern(
                        "submit 100% \\[=+\\] 2/2 \\([0-9:]+ / 0:00:00\\) [0-9.?]+/s 2 done, 0 refused, 0 unknown")
                .endsWith("\n");
    }

    @Test
    void whatWasNotApprovedIsNotSubmitted() throws IOException {
        CommandLineRun submitted = latchkey();
        assertThat(submitted.run("submit", "plan.jsonl", "--journal", "run.journal", "--approve", "abc"))
                .isEqualTo(2);
        assertThat(submitted.err())
                .isEqualTo("latchkey: plan.jsonl: the plan has the SHA-256 "
                        + PlanFile.open(folder.resolve("plan.jsonl")).getSha256()
                        + ", which is not the one that was approved; look at the plan again\n");
        assertThat(folder.resolve("run.journal")).doesNotExist();
    }

    private CommandLineRun latchkey() {
        return new CommandLineRun(folder)
                .environment("SAIL_BASE_URL", emulator.getBaseUri().toString())
                .environment("SAIL_CLIENT_ID", "latchkey")
                .environment("SAIL_CLIENT_SECRET", "latchkey");
    }
}
