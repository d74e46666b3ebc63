package dev.latchkey.testkit.organisation;

/**
 * The authorities of a person. Tokens that stand for no person have API authority; they are {@link ApiClient}s without
 * a person.
 */
public enum PersonAuthority {
    /** The authority that everybody has. */
    USER,
    /** The authority of an administrator of the organisation. */
    ORG_ADMIN
}
