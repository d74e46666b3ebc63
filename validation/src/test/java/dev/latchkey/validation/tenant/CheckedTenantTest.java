package dev.latchkey.validation.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CheckedTenantTest {
    private static final IdentityId ADA = IdentityId.of("2c918084660f45d6016617daa9210584");
    private static final AccessRequest GRANT = AccessRequest.builder()
            .addRequestedFor(ADA)
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id("2c9180835d2e5168015d32f890ca1581")
                    .removeDate(OffsetDateTime.parse("2027-01-15T21:22:23Z"))
                    .build())
            .build();
    private static final AccessRequest REVOKE_WITHOUT_COMMENT = AccessRequest.builder()
            .from(GRANT)
            .requestType(RequestType.REVOKE_ACCESS)
            .build();

    private final RecordingTenant below = new RecordingTenant(ApiVersion.V1);
    private final CheckedTenant tenant = CheckedTenant.of(below, Preflight.of(ApiVersion.V1));

    @Test
    void whatViolatesARuleDoesNotLeave() {
        Submission submission = tenant.requests().create(REVOKE_WITHOUT_COMMENT);

        assertThat(submission).isInstanceOfSatisfying(Submission.NotSent.class, unsent -> {
            assertThat(unsent.reason())
                    .isInstanceOfSatisfying(
                            RefusedByPreflight.class,
                            refusal -> assertThat(refusal.report().getVerdict()).isEqualTo(Verdict.FAIL));
            assertThat(unsent.reason().getMessage()).isEqualTo("""
                            preflight refuses this call of create in v1:
                              /requestedItems/0: an item of a revoke needs a comment. Say in comment why the access is taken away. [revoke-comment]""");
        });
        assertThat(below.calls()).isEmpty();
    }

    @Test
    void whatCannotBeToldLeavesUnlessOnlyAPassMay() {
        assertThat(tenant.requests().create(GRANT)).isInstanceOf(Submission.Accepted.class);
        assertThat(tenant.passOnly().requests().create(GRANT))
                .isInstanceOfSatisfying(
                        Submission.NotSent.class,
                        unsent -> assertThat(unsent.reason().getMessage())
                                .contains("cannot tell without now. Give the missing facts. [remove-date-future]"));
        assertThat(below.calls()).containsExactly("create");
    }

    @Test
    void factsAreAskedForBeforeEachCall() {
        Facts[] facts = {Facts.at(Instant.parse("2026-11-21T12:00:00Z"))};
        Tenant informed = tenant.withFacts(() -> facts[0]);

        assertThat(informed.requests().create(GRANT)).isInstanceOf(Submission.Accepted.class);
        facts[0] = Facts.at(Instant.parse("2027-11-21T12:00:00Z"));
        assertThat(informed.requests().create(GRANT)).isInstanceOf(Submission.NotSent.class);
    }

    @Test
    void whatTheApiVersionDoesNotOfferIsForTheTenantToRefuse() {
        RecordingTenant v3 = new RecordingTenant(ApiVersion.V3);

        CheckedTenant.of(v3, Preflight.of(ApiVersion.V3))
                .requests()
                .bulkCancel(BulkCancelAccessRequest.builder().build());

        assertThat(v3.calls()).containsExactly("bulkCancel");
    }

    @Test
    void rulesOfAnotherApiVersionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckedTenant.of(below, Preflight.of(ApiVersion.BETA)))
                .withMessage(
                        "the tenant is seen through v1, but the rules are those of beta; take the same API version for both");
    }

    @TestFactory
    List<DynamicTest> everyActionIsChecked() {
        return List.of(
                action(
                        "cancel",
                        t -> t.requests().cancel(CancelAccessRequest.builder().build())),
                action(
                        "bulkCancel",
                        t -> t.requests()
                                .bulkCancel(BulkCancelAccessRequest.builder().build())),
                action(
                        "close",
                        t -> t.requests().close(CloseAccessRequest.builder().build())),
                action(
                        "forward",
                        t -> t.approvals()
                                .forward(
                                        ApprovalId.of("a"),
                                        ForwardApproval.builder().build())),
                action(
                        "bulkApprove",
                        t -> t.approvals()
                                .bulkApprove(BulkApproveAccessRequest.builder().build())));
    }

    @TestFactory
    List<DynamicTest> everyReadingIsChecked() {
        StatusQuery status = StatusQuery.builder().limit(251).build();
        ApprovalQuery approvals = ApprovalQuery.builder().limit(251).build();
        return List.of(
                reading("page", t -> t.status().page(status)),
                reading("stream", t -> t.status().stream(status)),
                reading("administrationPage", t -> t.status().administrationPage(status)),
                reading("administrationStream", t -> t.status().administrationStream(status)),
                reading("pendingPage", t -> t.approvals().pendingPage(approvals)),
                reading("pendingStream", t -> t.approvals().pendingStream(approvals)),
                reading("completedPage", t -> t.approvals().completedPage(approvals)),
                reading("completedStream", t -> t.approvals().completedStream(approvals)),
                reading(
                        "select",
                        t -> t.accounts().select(AccessRequest.builder().build())),
                reading(
                        "replace",
                        t -> t.config()
                                .replace(AccessRequestConfig.builder()
                                        .approvalReminderAndEscalationConfig(
                                                ApprovalReminderAndEscalationConfig.builder()
                                                        .maxReminders(-1)
                                                        .build())
                                        .build())));
    }

    @Test
    void legalCallsReachTheTenantAsTheyAre() {
        tenant.approvals().approve(ApprovalId.of("a"), Comment.of("yes"));
        tenant.approvals().reject(ApprovalId.of("a"), Comment.of("no"));
        tenant.approvals().summary(ApprovalSummaryQuery.builder().build());
        tenant.status().page(StatusQuery.builder().build());
        tenant.config().replace(AccessRequestConfigV2.builder().build());

        assertThat(below.calls()).containsExactly("approve", "reject", "summary", "page", "replace");
    }

    private DynamicTest action(String name, Function<Tenant, ActionOutcome> action) {
        return DynamicTest.dynamicTest(name, () -> {
            RecordingTenant recording = new RecordingTenant(ApiVersion.V1);

            assertThat(action.apply(CheckedTenant.of(recording, Preflight.of(ApiVersion.V1))))
                    .isInstanceOf(ActionOutcome.NotSent.class);
            assertThat(recording.calls()).isEmpty();
        });
    }

    private DynamicTest reading(String name, Consumer<Tenant> reading) {
        return DynamicTest.dynamicTest(name, () -> {
            RecordingTenant recording = new RecordingTenant(ApiVersion.V1);

            assertThatExceptionOfType(TenantException.NotSent.class)
                    .isThrownBy(() -> reading.accept(CheckedTenant.of(recording, Preflight.of(ApiVersion.V1))))
                    .satisfies(failure -> assertThat(failure.getReason()).isInstanceOf(RefusedByPreflight.class))
                    .withMessageStartingWith("the call was not sent: preflight refuses this call of ");
            assertThat(recording.calls()).isEmpty();
        });
    }
}
