package dev.latchkey.validation.fact;

/** What a tenant may have a licence for, as far as requests depend on it. */
public enum Licence {
    /** Machine identities. */
    MACHINE_IDENTITY
}
