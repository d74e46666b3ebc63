package dev.latchkey.model.approval;

import dev.latchkey.model.json.Open;

/** The causes of a reassignment of an approval. */
public enum ReassignmentType implements Open<ReassignmentType> {
    /** Its reviewer gave it to somebody else. */
    MANUAL_REASSIGNMENT,
    /** The reviewer's work goes to somebody else, for a time or for good. */
    AUTOMATIC_REASSIGNMENT,
    /** Nobody decided in time. */
    AUTO_ESCALATION,
    /** The reviewer would have decided about a request of their own. */
    SELF_REVIEW_DELEGATION
}
