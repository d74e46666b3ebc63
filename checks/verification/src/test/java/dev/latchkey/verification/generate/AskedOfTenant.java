package dev.latchkey.verification.generate;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.edition.OperationNotOfferedException;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.generate.GeneratedCase;
import java.util.Optional;

/** Says a generated case to a fake tenant that has its organisation. */
final class AskedOfTenant {
    private AskedOfTenant() {}

    /** Why the tenant refuses the case, or empty if it takes it. */
    static Optional<String> refusal(GeneratedCase aCase) {
        FakeTenant administrators = FakeTenant.builder()
                .organisation(aCase.getOrganisation())
                .edition(aCase.getEdition())
                .profile(QuirkProfile.STRICT)
                .build();
        Tenant tenant = aCase.getCaller().map(administrators::as).orElseGet(administrators::asApi);
        try {
            return say(tenant, aCase);
        } catch (TenantException.Refused e) {
            return Optional.of(words(e.getRejection()));
        } catch (OperationNotOfferedException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> say(Tenant tenant, GeneratedCase aCase) {
        switch (aCase.getOperation()) {
            case CREATE -> {
                return tenant.requests().create(body(aCase, AccessRequest.class))
                                instanceof Submission.Rejected rejected
                        ? Optional.of(words(rejected.rejection()))
                        : Optional.empty();
            }
            case CLOSE -> {
                return tenant.requests().close(body(aCase, CloseAccessRequest.class))
                                instanceof ActionOutcome.Rejected rejected
                        ? Optional.of(words(rejected.rejection()))
                        : Optional.empty();
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

    private static <B> B body(GeneratedCase aCase, Class<B> type) {
        return aCase.bind(type).orElseThrow(() -> new AssertionError("the body does not bind: " + aCase));
    }

    private static String words(Rejection rejection) {
        return rejection.status() + " " + rejection.body();
    }
}
