package dev.latchkey.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CasesTest {
    @Test
    void legalGrantsReachTheLimits() {
        Set<Integer> entitlements = new TreeSet<>();
        Set<Integer> identities = new TreeSet<>();
        Cases.valid().on(Operation.CREATE).stream(2611304)
                .limit(600)
                .flatMap(drawn -> drawn.bind(AccessRequest.class).stream())
                .forEach(request -> {
                    entitlements.add(request.getRequestedItems().size());
                    identities.add(request.getRequestedFor().size());
                });

        assertThat(entitlements).contains(1, 24, 25).doesNotContain(26);
        assertThat(identities).contains(1, 9, 10).doesNotContain(11);
    }

    @Test
    void organisationsHaveWhatOrganisationsHave() {
        List<Organisation> drawn =
                LongStream.range(0, 200).mapToObj(Cases::organisation).toList();

        assertThat(drawn).allMatch(organisation -> organisation.findProblems().isEmpty());
        assertThat(drawn)
                .anyMatch(organisation -> !organisation.getGovernanceGroups().isEmpty());
        assertThat(drawn)
                .anyMatch(organisation -> organisation.getConfig().getApprovalReminderAndEscalationConfig() != null);
        assertThat(drawn)
                .anyMatch(organisation -> organisation.getItems().stream()
                        .anyMatch(item -> item.getSources().size() > 1));
        assertThat(drawn)
                .anyMatch(organisation -> organisation.getItems().stream()
                        .anyMatch(item -> item.getRequestConfig() != null
                                && item.getRequestConfig().getApprovalSchemes() != null));
        List<HeldAccess> held = drawn.stream()
                .flatMap(organisation -> organisation.getAccess().stream())
                .toList();
        assertThat(held).anyMatch(access -> access.getStartDate() != null);
        assertThat(held).anyMatch(access -> access.getRemoveDate() != null);
        assertThat(held).anyMatch(access -> !access.isRevocable());
        assertThat(held).extracting(HeldAccess::getGrantedBy).contains(GrantedBy.values());
    }

    private static final long SEED = 2611220;

    @Test
    void theSameSeedDrawsTheSameCase() {
        List<Cases> all = List.of(Cases.valid(), Cases.wild(), Cases.nearValid("max-duration"));
        for (Cases cases : all) {
            for (long seed = SEED; seed < SEED + 50; seed++) {
                GeneratedCase one = cases.draw(seed);
                GeneratedCase other = cases.draw(seed);
                assertThat(other).hasToString(one.toString());
                assertThat(other.getFacts()).isEqualTo(one.getFacts());
                assertThat(other.getBytes()).isEqualTo(one.getBytes());
            }
        }
    }

    /** Written down once: nothing that differs from one Java process to the next may decide what is drawn. */
    @Test
    void aSeedDrawsTheSameCaseInEveryProcess() {
        GeneratedCase drawn =
                Cases.nearValid("revoke-comment").in(ApiVersion.V1).draw(42);

        assertThat(drawn.getJson()).isEqualTo("""
            {"requestType":"REVOKE_ACCESS","requestedForWithRequestedItems":[\
            {"identityId":"1d8767ab-7948-ead1-9793-928491a713e1","identityType":"MACHINE",\
            "requestedItems":[{"type":"ENTITLEMENT","id":"2c91360b7dda1f484faaa518ba8c5115","nativeIdentity":"CN=2c919b23211c"}]}]}\
            """);
    }

    @Test
    void aCaseTellsHowToDrawItAgain() {
        GeneratedCase drawn = Cases.nearValid("query-page").draw(SEED);
        GeneratedCase again = Cases.nearValid("query-page")
                .in(drawn.getApiVersion())
                .on(drawn.getOperation())
                .draw(SEED);

        assertThat(again).hasToString(drawn.toString());
        assertThat(drawn.toString())
                .startsWith("near-valid:query-page in " + drawn.getApiVersion() + ", seed 2611220: "
                        + drawn.getOperation() + " {")
                .endsWith("}, drawn by Cases.nearValid(\"query-page\").in(ApiVersion."
                        + drawn.getApiVersion().name() + ").on(Operation."
                        + drawn.getOperation().name() + ").draw(2611220L)");
    }

    @Test
    void aStreamDrawsWhatARandomSourceWithItsSeedWould() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> drawn = Cases.valid().stream(SEED)
                .limit(10)
                .map(GeneratedCase::toString)
                .toList();

        assertThat(drawn)
                .containsExactlyElementsOf(
                        Stream.generate(() -> Cases.valid().draw(random).toString())
                                .limit(10)
                                .toList());
    }

    @Test
    void aBodyBindsToTheTypeOfItsOperationOnly() {
        GeneratedCase cancel =
                Cases.valid().in(ApiVersion.V1).on(Operation.CANCEL).draw(SEED);

        assertThat(cancel.bind(CancelAccessRequest.class)).isPresent();
        assertThat(cancel.bind(AccessRequest.class)).isEmpty();
        assertThat(Cases.nearValid("json-syntax")
                        .on(Operation.CANCEL)
                        .draw(SEED)
                        .bind(CancelAccessRequest.class))
                .isEmpty();
    }

    @Test
    void whoSaysItIsAPersonOfTheOrganisationOrItsClient() {
        GeneratedCase byClient = Cases.nearValid("api-authority").draw(SEED);

        assertThat(byClient.getCaller()).isEmpty();
        assertThat(byClient.getFacts().at("/requester/authority").asString()).isEqualTo("API");
        assertThat(byClient.getFacts().at("/requester/id").asString())
                .isEqualTo(byClient.getOrganisation().getClients().get(0).getId());
    }

    @Test
    void kindsComeBackFromTheirText() {
        for (String text : List.of("valid", "wild", "near-valid:query-page")) {
            assertThat(CaseKind.of(text)).hasToString(text).isEqualTo(CaseKind.of(text));
        }
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.nearValid("suppression-expired"))
                .withMessage("no case breaks the rule suppression-expired: it is about settings, not about a body or"
                        + " facts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseKind.of("near-valid:no-rule"))
                .withMessage("there is no rule \"no-rule\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseKind.of("nice"))
                .withMessage(
                        "\"nice\" is not a kind of case; the kinds are valid, wild, and near-valid: with the id of a"
                                + " rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Cases.nearValid("machine-no-form").in(ApiVersion.BETA).draw(SEED))
                .withMessage("there is no case of kind near-valid:machine-no-form in [beta] for [create, cancel,"
                        + " bulk-cancel, close, accounts-selection, bulk-approve, get-config-1, set-config-1,"
                        + " get-config-2, set-config-2, status, administration, entitlement-details,"
                        + " pending-approvals, completed-approvals, approve, reject, forward, approval-summary,"
                        + " approvers]");
    }

    @Test
    void theTableSaysWhereARuleCanBeBrokenAndWhatComesWithIt() {
        assertThat(NearValid.apiVersions("machine-revoke-single")).containsExactly(ApiVersion.V1);
        assertThat(NearValid.operations("machine-revoke-single", ApiVersion.V1)).containsExactly(Operation.CREATE);
        assertThat(NearValid.implied("machine-revoke-single", ApiVersion.V1))
                .containsExactly("revoke-single-entitlement");
        assertThat(NearValid.notBroken()).containsOnlyKeys("suppression-expired");
    }
}
