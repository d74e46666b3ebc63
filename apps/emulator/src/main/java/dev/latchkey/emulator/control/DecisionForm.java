package dev.latchkey.emulator.control;

import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a pending approval.
 *
 * @param approval which approval
 * @param decision {@code approve} or {@code reject}
 * @param comment why; left out for no comment
 * @param by who decides; left out for the one whose approval it is
 */
record DecisionForm(
        @Nullable String approval,
        @Nullable String decision,
        @Nullable String comment,
        @Nullable String by) {

    /** @throws IllegalArgumentException if it cannot be decided so; the message says why */
    void decide(FakeTenant tenant) {
        if (approval == null) {
            throw new IllegalArgumentException("say what is decided: \"approval\" is missing");
        }
        ApprovalId id = ApprovalId.of(approval);
        Comment why = Comment.builder().comment(comment).build();
        FakeTenant reviewer = by == null
                ? new AdminView(tenant).ownerOf(approval)
                : tenant.as(IdentityId.of(by)).in(ApiVersion.DEFAULT);
        ActionOutcome outcome = switch (String.valueOf(decision)) {
            case "approve" -> reviewer.approvals().approve(id, why);
            case "reject" -> reviewer.approvals().reject(id, why);
            default -> throw new IllegalArgumentException("\"decision\" is either \"approve\" or \"reject\"");
        };
        if (outcome instanceof ActionOutcome.Rejected rejected) {
            throw new IllegalArgumentException("the tenant refuses it: "
                    + String.valueOf(rejected.rejection().error().text()));
        }
    }
}
