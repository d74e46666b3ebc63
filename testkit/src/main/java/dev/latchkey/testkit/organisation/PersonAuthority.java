package dev.latchkey.testkit.organisation;

/**
 * The authority of a person. Tokens that represent no person have API authority; they belong to {@link ApiClient}s
 * without a person.
 */
public enum PersonAuthority {
    /** The authority of every user. */
    USER,
    /** The authority of an administrator of the organisation. */
    ORG_ADMIN
}
