package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** The causes of a reassignment of an approval. */
public enum ReassignmentType implements Open<ReassignmentType> {
    /** The reviewer forwarded it. */
    MANUAL_REASSIGNMENT,
    /** All work of the reviewer is reassigned, temporarily or permanently. */
    AUTOMATIC_REASSIGNMENT,
    /** No reviewer decided in time. */
    AUTO_ESCALATION,
    /** The reviewer was the requester. */
    SELF_REVIEW_DELEGATION
}
