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

                This page is generated: `mvn -pl testkit -am test -Dlatchkey.write=true` writes it, and a test compares it with
                the code. [Testing](testing.md) describes how to use the fake tenant.

                ## Operations

                Every operation of every API version that offers it is emulated. An operation that an API version lacks throws
                `OperationNotOfferedException`.

                | operation | API versions |
                |---|---|
                %s
                ## Behaviours

                Documented behaviours are always on. Observed and assumed behaviours belong to some profiles;
                `FakeTenant.builder().assume(…)` switches each of them.

                | behaviour | known | strict | documented | observed | what the tenant does |
                |---|---|---|---|---|---|
                %s
                A violation of a rule of level error in [Rules](rules.md) is rejected at once, if the data of the port shows it. Violations
                of rules of level warning are accepted, and ignored or cancelled later. Texts that no server is known to send begin with
                `(synthetic)`.

                ## What else was assumed

                These judgements cannot be switched.

                - A create starts one access request for each identity, with a row for each item.
                - A role or an access profile without approval schemes of its own needs no approval. For an entitlement without them,
                  the configuration applies, whose default is the owner of the source.
                - The scheme `ENTITLEMENT_OWNER` of a role or an access profile means its owner. The manager of a machine is its first owner.
                - Reminders count for each reviewer: after an escalation or a forward, the count starts again. A number of days that is
                  0 or not set disables reminders and escalation.
                - A request whose approval has expired is `CANCELLED`.
                - The approval of a governance group is one approval. Any member can decide it, and each sees it as their own.
                - If an identity has several accounts on a source and none is selected, the first one gets the access.
                - `allowEntitlementRequest: false`, set through beta or v3, rejects grants of entitlements in every API version.
                  Preflight reports it in beta and v3 only, because later API versions do not show the switch.
                - A close as completed sets the requested state. It grants no access.
                - A bulk action whose ids are all known skips those for which it is too late.
                - A token with API authority represents no person: it is not an administrator, and has no approvals and no requests.
                - Without a sorter, lists are in the order of creation.
                - Only the name `APPROVAL_PHASE` is documented; `SOD_PHASE` and `PROVISIONING_PHASE` are invented.

                ## What is not emulated

                A call that needs one of these parts fails with `NotEmulatedException`, unless the table states otherwise.

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
                .map(gap -> "| `" + gap.getId() + "` | " + (gap.isRefused() ? "fails" : "works without it") + " | "
                        + gap.getDescription() + " |\n")
                .collect(Collectors.joining());
    }
}
