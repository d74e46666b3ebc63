package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreeAnswersTest {
    private static final IdentityId EMPLOYEE = IdentityId.of("employee");
    private static final IdentityId MANAGER = IdentityId.of("manager");

    private static final AccessRequest REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(EMPLOYEE)
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id("auditor")
                    .comment("Left the audit team")
                    .build())
            .build();

    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);

    @Test
    void withoutFactsTheVerdictIsUndeterminedAndNamesWhatToAskFor() {
        PreflightReport report = PREFLIGHT.check(REVOKE, Facts.none());

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.getMissingFacts().keySet())
                .containsExactly(
                        Fact.REQUESTER, Fact.MANAGER_OF, Fact.CONFIG, Fact.ASSIGNMENTS, Fact.ITEM, Fact.IDENTITY);
        assertThat(report.getMissingFacts().get(Fact.MANAGER_OF))
                .extracting(Rule::getId)
                .containsExactly("revoke-authority");
    }

    @Test
    void theManagerMayRevokeWhatTheEmployeeWasGrantedByRequest() {
        assertThat(PREFLIGHT.check(REVOKE, askedBy(MANAGER)).getFindings()).isEmpty();
    }

    @Test
    void nobodyRevokesTheirOwnAccess() {
        assertThat(PREFLIGHT.check(REVOKE, askedBy(EMPLOYEE)).getFindings())
                .extracting(finding -> finding.getRule().getId(), Finding::getPointer)
                .containsExactly(tuple("revoke-not-self", "/requestedFor/0"));
    }

    private static Facts askedBy(IdentityId requester) {
        return Facts.builder()
                .put(Fact.NOW, Instant.parse("2026-11-21T00:00:00Z"))
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(requester)
                                .authority(Authority.USER)
                                .build())
                .put(Fact.MANAGER_OF, Set.of(EMPLOYEE))
                .put(Fact.CONFIG, RequestPolicy.of(AccessRequestConfig.builder().build()))
                .put(
                        Fact.ASSIGNMENTS,
                        EMPLOYEE,
                        List.of(Assignment.builder()
                                .type(ItemType.ROLE)
                                .id("auditor")
                                .grantedBy(GrantedBy.REQUEST)
                                .revocable(true)
                                .build()))
                .build();
    }
}
