package dev.latchkey.validation.fact;

/** How an identity came to what it has. */
public enum GrantedBy {
    /** Someone asked for it. */
    REQUEST,
    /** A role's membership criteria match the identity. */
    ROLE_MEMBERSHIP,
    /** Everybody of the kind gets it. */
    BIRTHRIGHT
}
