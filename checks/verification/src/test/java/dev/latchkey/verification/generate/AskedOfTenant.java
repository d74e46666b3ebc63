package dev.latchkey.verification.generate;

import dev.latchkey.model.Comment;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.OperationNotOfferedException;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.generate.GeneratedCase;
import java.util.Optional;
import java.util.Set;

/**
 * What a fake tenant that has the organisation of a generated case says to it.
 *
 * @param refusal why the tenant refuses the case, or empty if it takes it
 * @param fate what becomes of a request that it took, as {@link Fate} tells it; empty where nobody can tell, and for
 *     everything else
 */
public record AskedOfTenant(Optional<String> refusal, Optional<Set<String>> fate) {

    /** Asks a fake tenant that starts from the organisation of the case. */
    public static AskedOfTenant of(GeneratedCase aCase) {
        try {
            return switch (aCase.getOperation()) {
                case CREATE -> create(aCase);
                case CANCEL, BULK_CANCEL, BULK_APPROVE, APPROVE, REJECT, FORWARD ->
                    new AskedOfTenant(act(aCase, Prepared.of(aCase)), Optional.empty());
                default -> new AskedOfTenant(say(called(tenant(aCase), aCase), aCase), Optional.empty());
            };
        } catch (TenantException.Refused e) {
            return refused(words(e.getRejection()));
        } catch (OperationNotOfferedException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static AskedOfTenant refused(String text) {
        return new AskedOfTenant(Optional.of(text), Optional.empty());
    }

    private static AskedOfTenant create(GeneratedCase aCase) {
        FakeTenant tenant = tenant(aCase);
        return called(tenant, aCase).requests().create(body(aCase, AccessRequest.class))
                        instanceof Submission.Rejected rejected
                ? refused(words(rejected.rejection()))
                : new AskedOfTenant(Optional.empty(), Fate.of(tenant));
    }

    private static FakeTenant tenant(GeneratedCase aCase) {
        return FakeTenant.builder()
                .organisation(aCase.getOrganisation())
                .apiVersion(aCase.getApiVersion())
                .profile(QuirkProfile.STRICT)
                .build();
    }

    private static Tenant called(FakeTenant tenant, GeneratedCase aCase) {
        return aCase.getCaller().map(tenant::as).orElseGet(tenant::asApi);
    }

    private static Optional<String> say(Tenant tenant, GeneratedCase aCase) {
        switch (aCase.getOperation()) {
            case CLOSE -> {
                return refusal(tenant.requests().close(body(aCase, CloseAccessRequest.class)));
            }
            case ACCOUNTS_SELECTION -> tenant.accounts().select(body(aCase, AccessRequest.class));
            case SET_CONFIG_1 -> tenant.config().replace(body(aCase, AccessRequestConfig.class));
            case SET_CONFIG_2 -> tenant.config().replace(body(aCase, AccessRequestConfigV2.class));
            case STATUS -> tenant.status().page(body(aCase, StatusQuery.class));
            case ADMINISTRATION -> tenant.status().administrationPage(body(aCase, StatusQuery.class));
            case PENDING_APPROVALS -> tenant.approvals().pendingPage(body(aCase, ApprovalQuery.class));
            case COMPLETED_APPROVALS -> tenant.approvals().completedPage(body(aCase, ApprovalQuery.class));
            case APPROVAL_SUMMARY -> tenant.approvals().summary(body(aCase, ApprovalSummaryQuery.class));
            default -> throw new IllegalArgumentException("nobody says " + aCase.getOperation() + " here");
        }
        return Optional.empty();
    }

    private static Optional<String> act(GeneratedCase aCase, Prepared prepared) {
        Tenant tenant = prepared.tenant().as(prepared.caller());
        String body = prepared.body();
        return refusal(
                switch (aCase.getOperation()) {
                    case CANCEL -> tenant.requests().cancel(read(body, CancelAccessRequest.class));
                    case BULK_CANCEL -> tenant.requests().bulkCancel(read(body, BulkCancelAccessRequest.class));
                    case BULK_APPROVE ->
                        tenant.approvals()
                                .bulkApprove(read(prepared.bodyWithApproval(), BulkApproveAccessRequest.class));
                    case APPROVE -> tenant.approvals().approve(prepared.approval(), read(body, Comment.class));
                    case REJECT -> tenant.approvals().reject(prepared.approval(), read(body, Comment.class));
                    default -> tenant.approvals().forward(prepared.approval(), read(body, ForwardApproval.class));
                });
    }

    private static Optional<String> refusal(ActionOutcome outcome) {
        return outcome instanceof ActionOutcome.Rejected rejected
                ? Optional.of(words(rejected.rejection()))
                : Optional.empty();
    }

    private static <B> B body(GeneratedCase aCase, Class<B> type) {
        return read(aCase.getJson(), type);
    }

    private static <B> B read(String body, Class<B> type) {
        return LatchkeyJson.mapper().readValue(body, type);
    }

    private static String words(Rejection rejection) {
        return rejection.status() + " "
                + rejection.error().getCauses().stream()
                        .map(ErrorMessage::getText)
                        .findFirst()
                        .orElse(rejection.body());
    }
}
