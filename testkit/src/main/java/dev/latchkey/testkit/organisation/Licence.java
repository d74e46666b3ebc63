package dev.latchkey.testkit.organisation;

/** The licences of an organisation that requests depend on. */
public enum Licence {
    /** Machine identities. */
    MACHINE_IDENTITY
}
