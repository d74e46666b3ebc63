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
 * @param approval the id of the approval
 * @param decision {@code approve} or {@code reject}
 * @param comment the reason; null for no comment
 * @param by the reviewer; null for the owner of the approval
 */
record DecisionForm(
        @Nullable String approval,
        @Nullable String decision,
        @Nullable String comment,
        @Nullable String by) {

    /** @throws IllegalArgumentException if the decision is not possible; the message states the reason */
    void decide(FakeTenant tenant) {
        if (approval == null) {
            throw new IllegalArgumentException("\"approval\" is missing; set the id of the approval");
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
