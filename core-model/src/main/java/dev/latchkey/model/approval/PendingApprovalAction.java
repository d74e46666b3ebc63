package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** What was decided about a pending approval and is being worked in. */
public enum PendingApprovalAction implements Open<PendingApprovalAction> {
    /** It was approved. */
    APPROVED,
    /** It was rejected. */
    REJECTED,
    /** It was given to another reviewer. */
    FORWARDED
}
