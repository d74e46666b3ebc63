package dev.latchkey.testkit.organisation;

/** What a person may do. Tokens that stand for no person have API authority; they are {@link ApiClient}s without a person. */
public enum Authority {
    /** What everybody may. */
    USER,
    /** What an administrator of the organisation may. */
    ORG_ADMIN
}
