package dev.latchkey.validation.fact;

/** The licences of a tenant that requests depend on. */
public enum Licence {
    /** Machine identities. */
    MACHINE_IDENTITY
}
