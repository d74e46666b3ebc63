package dev.latchkey.validation.fact;

/** The origins of access. */
public enum GrantedBy {
    /** Someone asked for it. */
    REQUEST,
    /** A role's membership criteria match the identity. */
    ROLE_MEMBERSHIP,
    /** Everybody of the kind gets it. */
    BIRTHRIGHT
}
