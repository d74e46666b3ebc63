package dev.latchkey.bulk.plan;

/** The ids of the rules for rows of a table. They are public and stable. */
final class RowRules {
    static final String READABLE = "row-readable";
    static final String ACTION = "row-action-given";
    static final String NAME = "row-name-resolved";
    static final String DUPLICATE = "row-duplicate";
    static final String CONFLICT = "row-conflict";
    static final String REVOKE_ACCOUNT = "row-revoke-account";
    static final String DATE = "date-time-format";

    private RowRules() {}
}
