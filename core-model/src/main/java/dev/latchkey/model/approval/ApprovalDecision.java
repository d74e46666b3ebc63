package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** What a reviewer, or a pre-approval trigger, decided. */
public enum ApprovalDecision implements Open<ApprovalDecision> {
    /** Access may be given. */
    APPROVED,
    /** Access is refused. */
    REJECTED
}
