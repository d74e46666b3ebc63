package dev.latchkey.model.directory;

/** The rights of a token. */
public enum Authority {
    /** The rights of every user. */
    USER,
    /** The rights of an administrator of the organisation: the user level {@code ORG_ADMIN}. */
    ORG_ADMIN,
    /** The rights of a token that represents no person: client credentials without an owner. */
    API
}
