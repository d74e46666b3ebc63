package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** The decisions of a reviewer or of a pre-approval trigger. */
public enum ApprovalDecision implements Open<ApprovalDecision> {
    /** The access is approved. */
    APPROVED,
    /** The access is rejected. */
    REJECTED
}
