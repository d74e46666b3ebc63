package dev.latchkey.model.directory;

/** What a token may do. */
public enum Authority {
    /** What every person may. */
    USER,
    /** What an administrator of the organisation may: the user level {@code ORG_ADMIN}. */
    ORG_ADMIN,
    /** What a token may that stands for no person: client credentials that belong to nobody. */
    API
}
