package dev.latchkey.model.directory;

/** The origins of access. Only what was requested can be revoked by a request. */
public enum GrantedBy {
    /** Someone requested it. */
    REQUEST,
    /** The membership criteria of a role match the identity. */
    ROLE_MEMBERSHIP,
    /** Everybody of the kind gets it. */
    BIRTHRIGHT
}
