package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** The states of an approval or a manual work item; schema {@code ManualWorkItemState}. */
public enum ApprovalStatus implements Open<ApprovalStatus> {
    /** It is pending. */
    PENDING,
    /** It was approved. */
    APPROVED,
    /** It was rejected. */
    REJECTED,
    /** No one decided in time. */
    EXPIRED,
    /** It was cancelled before anyone decided. */
    CANCELLED,
    /** It is completed and archived. */
    ARCHIVED
}
