package dev.latchkey.bulk.plan;

/** Ids of the rules that hold for rows and not for requests. They are public and stay. */
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
