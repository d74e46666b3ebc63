package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.validation.OperationCheck.ADMIN;
import static dev.latchkey.validation.OperationCheck.askedBy;
import static dev.latchkey.validation.OperationCheck.findings;
import static dev.latchkey.validation.OperationCheck.offering;
import static dev.latchkey.validation.OperationCheck.requester;
import static dev.latchkey.validation.document.BodyType.BULK_APPROVE;
import static dev.latchkey.validation.document.BodyType.BULK_CANCEL;
import static dev.latchkey.validation.document.BodyType.CANCEL;
import static dev.latchkey.validation.document.BodyType.CLOSE;
import static dev.latchkey.validation.document.BodyType.SET_CONFIG_1;
import static dev.latchkey.validation.document.BodyType.SET_CONFIG_2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionAuthorityRulesTest {
    private static final String CANCEL_BODY = "{'accountActivityId':'request','comment':'c'}";
    private static final String BULK_CANCEL_BODY = "{'accessRequestIds':['a'],'comment':'c'}";
    private static final String BULK_APPROVE_BODY = "{'approvalIds':['a'],'comment':'c'}";
    private static final String CLOSE_BODY = "{'accessRequestIds':['a']}";
    private static final String WRITE = "idn:access-request-administration:write";

    @ParameterizedTest
    @EnumSource
    void whoAskedAndAnAdministratorCancelARequestThatIsNotApprovedYet(ApiVersion apiVersion) {
        assertThat(findings(CANCEL, apiVersion, CANCEL_BODY, askedBy("asker"))).isEmpty();
        assertThat(findings(CANCEL, apiVersion, CANCEL_BODY, ADMIN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseCancelsARequest(ApiVersion apiVersion) {
        assertThat(findings(CANCEL, apiVersion, CANCEL_BODY, askedBy("someone")))
                .containsExactly("error cancel-authority /accountActivityId: someone else made the request;"
                        + " only they or an administrator may cancel it");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatHasPassedApprovalIsNotCancelled(ApiVersion apiVersion) {
        assertThat(findings(CANCEL, apiVersion, CANCEL_BODY, pending("asker", false)))
                .containsExactly("error cancel-before-approval /accountActivityId:"
                        + " the request has passed the approval step and cannot be cancelled");
    }

    @Test
    void withoutFactsACancelIsUndetermined() {
        assertThat(findings(CANCEL, V1, CANCEL_BODY, Facts.none()))
                .containsExactlyInAnyOrder(
                        "undetermined cancel-before-approval /accountActivityId: cannot tell without pending",
                        "undetermined cancel-authority /accountActivityId: cannot tell without requester, pending");
    }

    @Test
    void aRequestOfWhichNobodyKnowsWhoAskedLeavesItOpenToAUserOnly() {
        assertThat(findings(CANCEL, V1, CANCEL_BODY, pending(null, true))).isEmpty();
        Facts user = pending(null, null).toBuilder()
                .put(Fact.REQUESTER, requester("asker", Authority.USER))
                .build();
        assertThat(findings(CANCEL, V1, CANCEL_BODY, user))
                .containsExactlyInAnyOrder(
                        "undetermined cancel-before-approval /accountActivityId: cannot tell without pending",
                        "undetermined cancel-authority /accountActivityId: cannot tell without pending");
    }

    @Test
    void aCancelThatNamesNoRequestIsOnlyToldSo() {
        assertThat(findings(CANCEL, V1, "{'comment':'c'}", Facts.none()))
                .containsExactly("error cancel-id: the cancel names no request");
        assertThat(findings(CANCEL, V1, "{'accountActivityId':' ','comment':'c'}", Facts.none()))
                .containsExactly("error cancel-id /accountActivityId: the id of the request is blank");
    }

    @Test
    void theOpenRequestIsLookedUpOnceForBothRulesAboutIt() {
        int[] asked = new int[1];
        FactSource source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                if (fact == Fact.OPEN_REQUEST) {
                    asked[0]++;
                }
                return fact == Fact.REQUESTER
                        ? fact.cast(requester("asker", Authority.USER))
                        : ADMIN.find(fact, subject);
            }
        };

        assertThat(findings(CANCEL, V1, CANCEL_BODY, source)).isEmpty();
        assertThat(asked).containsExactly(1);
    }

    @ParameterizedTest
    @MethodSource("bulkApiVersions")
    void administratorsAndThoseWithTheRightActInBulk(ApiVersion apiVersion) {
        for (Facts facts : List.of(ADMIN, askedBy("someone", WRITE))) {
            assertThat(findings(BULK_CANCEL, apiVersion, BULK_CANCEL_BODY, facts))
                    .isEmpty();
            assertThat(findings(BULK_APPROVE, apiVersion, BULK_APPROVE_BODY, facts))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bulkApiVersions")
    void nobodyElseActsInBulk(ApiVersion apiVersion) {
        String finding =
                "error bulk-authority: only an administrator, or one with the right " + WRITE + ", may act in bulk";
        Facts reader = askedBy("someone", "idn:access-request-administration:read");

        assertThat(findings(BULK_CANCEL, apiVersion, BULK_CANCEL_BODY, reader)).containsExactly(finding);
        assertThat(findings(BULK_APPROVE, apiVersion, BULK_APPROVE_BODY, reader))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @MethodSource("closeApiVersions")
    void onlyAnAdministratorCloses(ApiVersion apiVersion) {
        assertThat(findings(CLOSE, apiVersion, CLOSE_BODY, ADMIN)).isEmpty();
        assertThat(findings(CLOSE, apiVersion, CLOSE_BODY, askedBy("someone", WRITE)))
                .containsExactly("error close-authority: only an administrator may close requests");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAdministratorChangesTheConfiguration(ApiVersion apiVersion) {
        String finding = "error config-authority: only an administrator may change the configuration";

        assertThat(findings(SET_CONFIG_1, apiVersion, "{}", askedBy("someone"))).contains(finding);
        assertThat(findings(SET_CONFIG_2, apiVersion, "{}", askedBy("someone"))).contains(finding);
        assertThat(findings(SET_CONFIG_1, apiVersion, "{}", ADMIN)).doesNotContain(finding);
    }

    @Test
    void withoutTheRequesterTheseAreUndetermined() {
        assertThat(findings(BULK_CANCEL, V1, BULK_CANCEL_BODY, Facts.none()))
                .containsExactly("undetermined bulk-authority: cannot tell without requester");
        assertThat(findings(BULK_APPROVE, V1, BULK_APPROVE_BODY, Facts.none()))
                .containsExactly("undetermined bulk-authority: cannot tell without requester");
        assertThat(findings(CLOSE, BETA, CLOSE_BODY, Facts.none()))
                .containsExactly("undetermined close-authority: cannot tell without requester");
        assertThat(findings(SET_CONFIG_1, BETA, "{}", Facts.none()))
                .containsExactly("undetermined config-authority: cannot tell without requester");
        assertThat(findings(SET_CONFIG_2, V1, "{}", Facts.none()))
                .containsExactly("undetermined config-authority: cannot tell without requester");
    }

    private static Facts pending(@Nullable String asker, @Nullable Boolean cancelable) {
        return ADMIN.toBuilder()
                .putAll(
                        Fact.PENDING,
                        Map.of(
                                IdentityId.of("someone"),
                                List.of(OpenRequest.builder()
                                        .accessRequestId(AccessRequestId.of("request"))
                                        .type(ItemType.ROLE)
                                        .id("role")
                                        .requester(asker == null ? null : IdentityId.of(asker))
                                        .cancelable(cancelable)
                                        .build())))
                .build();
    }

    static Stream<ApiVersion> bulkApiVersions() {
        return offering(Operation.BULK_CANCEL);
    }

    static Stream<ApiVersion> closeApiVersions() {
        return offering(Operation.CLOSE);
    }
}
