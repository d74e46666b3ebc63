package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** Decisions about a pending approval that are being processed. */
public enum PendingApprovalAction implements Open<PendingApprovalAction> {
    /** It was approved. */
    APPROVED,
    /** It was rejected. */
    REJECTED,
    /** It was given to another reviewer. */
    FORWARDED
}
