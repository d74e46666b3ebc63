package dev.latchkey.model.directory;

/** The origins of access. A request can only revoke access that was requested. */
public enum GrantedBy {
    /** It was requested. */
    REQUEST,
    /** The membership criteria of a role match the identity. */
    ROLE_MEMBERSHIP,
    /** Birthright: every identity of a kind gets it. */
    BIRTHRIGHT
}
