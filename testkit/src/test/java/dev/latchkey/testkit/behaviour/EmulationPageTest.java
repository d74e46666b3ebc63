package dev.latchkey.testkit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class EmulationPageTest {
    private static final Path PAGE = Path.of("../docs/emulation.md");

    /** With -Dlatchkey.write=true the page is written anew, and then holds by itself. */
    @Test
    void thePageListsWhatIsAndWhatIsNotEmulated() throws IOException {
        if (Boolean.getBoolean("latchkey.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void documentedBehaviourIsInEveryProfileAndCannotBeSwitched() {
        assertThat(Behaviour.values()).allSatisfy(behaviour -> {
            boolean documented = behaviour.getProvenance() == Provenance.DOCUMENTED;
            assertThat(behaviour.isSwitchable()).isEqualTo(!documented);
            assertThat(!documented || Arrays.stream(QuirkProfile.values()).allMatch(behaviour::isIn))
                    .isTrue();
        });
    }

    private static String page() {
        return """
                # What the fake tenant emulates

                This page is generated: `mvn -pl testkit -am test -Dlatchkey.write=true` writes it, and a test fails where it is not
                what the code says. [Testing](testing.md) tells how the fake tenant is used.

                ## Operations

                Every operation of every API version that offers it is emulated. An operation that an API version lacks throws
                `OperationNotOfferedException`.

                | operation | API versions |
                |---|---|
                %s
                ## Behaviours

                What is documented is always done. What was observed, and what had to be assumed, is part of some profiles, and is
                switched by `FakeTenant.builder().assume(…)`.

                | behaviour | known | strict | documented | observed | what the tenant does |
                |---|---|---|---|---|---|
                %s
                Every rule of level error in [Rules](rules.md) that can be told from what the port hands over is refused at once. Rules
                of level warning are accepted, and ignored or cancelled later. Texts that nobody has seen a server say begin with
                `(synthetic)`.

                ## What else was assumed

                These judgements cannot be switched.

                - A create makes one access request for each identity, with a row for each item.
                - A role or an access profile without approval schemes of its own is approved by nobody. An entitlement without them
                  follows the configuration, whose default is the owner of the source.
                - The scheme `ENTITLEMENT_OWNER` of a role or an access profile means its owner. The manager of a machine is its first owner.
                - A reminder that has no answer counts for the reviewer who got it: after an escalation or a forward they begin anew. A
                  number of days that is 0 or not set switches reminders and escalation off.
                - What has expired is `CANCELLED`.
                - The approval of a governance group is one approval. Any member decides it, and each sees it as their own.
                - Where an identity has several accounts on a source and none is selected, the first one gets the access.
                - `allowEntitlementRequest: false`, set through beta or v3, refuses grants of entitlements through every API version.
                  The check tells it in beta and v3 only, since later API versions do not show the switch.
                - A close as completed gives the state that it says. It gives no access.
                - A bulk action whose ids are all known passes over those that it comes too late for.
                - A token with API authority is nobody: it is no administrator, and has no approvals and no requests of its own.
                - Lists are in the order of making where no sorter says otherwise.
                - Only the name `APPROVAL_PHASE` is documented; `SOD_PHASE` and `PROVISIONING_PHASE` are made up.

                ## What is not emulated

                A call that cannot be answered without it fails with `NotEmulatedException`.

                | what | a call that needs it | meaning |
                |---|---|---|
                %s""".formatted(operations(), behaviours(), gaps());
    }

    private static String operations() {
        return Arrays.stream(Operation.values())
                .map(operation -> "| `" + operation + "` | "
                        + operation.getApiVersions().stream()
                                .map(ApiVersion::getText)
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String behaviours() {
        return Arrays.stream(Behaviour.values())
                .map(behaviour -> "| `" + behaviour.getId() + "` | "
                        + behaviour.getProvenance().name().toLowerCase(Locale.ROOT) + " | "
                        + mark(behaviour, QuirkProfile.STRICT) + " | " + mark(behaviour, QuirkProfile.DOCUMENTED)
                        + " | "
                        + mark(behaviour, QuirkProfile.OBSERVED) + " | " + behaviour.getDescription() + " |\n")
                .collect(Collectors.joining());
    }

    private static String mark(Behaviour behaviour, QuirkProfile profile) {
        return behaviour.isIn(profile) ? "yes" : "no";
    }

    private static String gaps() {
        return Arrays.stream(Gap.values())
                .map(gap -> "| `" + gap.getId() + "` | " + (gap.isRefused() ? "fails" : "is answered without it")
                        + " | " + gap.getDescription() + " |\n")
                .collect(Collectors.joining());
    }
}
