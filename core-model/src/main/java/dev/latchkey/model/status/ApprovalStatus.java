package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** The states of an approval or a manual work item; schema {@code ManualWorkItemState}. */
public enum ApprovalStatus implements Open<ApprovalStatus> {
    /** It waits. */
    PENDING,
    /** It was approved. */
    APPROVED,
    /** It was rejected. */
    REJECTED,
    /** Nobody acted in time. */
    EXPIRED,
    /** It was cancelled without anybody acting on it. */
    CANCELLED,
    /** It is done and put away. */
    ARCHIVED
}
