package dev.latchkey.model.directory;

/** The rights of a token. */
public enum Authority {
    /** The rights of every person. */
    USER,
    /** The rights of an administrator of the organisation: the user level {@code ORG_ADMIN}. */
    ORG_ADMIN,
    /** The rights of a token that stands for no person: client credentials that belong to nobody. */
    API
}
