package dev.latchkey.validation.fact;

/** The authorities of a requester's token. */
public enum Authority {
    /** Any person. */
    USER,
    /** An administrator of the organisation. */
    ORG_ADMIN,
    /** A token that stands for no person. */
    API
}
