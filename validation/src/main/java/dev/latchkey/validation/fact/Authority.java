package dev.latchkey.validation.fact;

/** What a requester's token may do. */
public enum Authority {
    /** Any person. */
    USER,
    /** An administrator of the organisation. */
    ORG_ADMIN,
    /** A token that stands for no person. */
    API
}
