package dev.latchkey.testkit.organisation;

/** The origins of access. Only what was asked for can be revoked by a request. */
public enum GrantedBy {
    /** Someone asked for it. */
    REQUEST,
    /** A role's membership criteria match the identity. */
    ROLE_MEMBERSHIP,
    /** Everybody of the kind gets it. */
    BIRTHRIGHT
}
