package dev.latchkey.testkit.organisation;

/** What an organisation may have a licence for, as far as requests depend on it. */
public enum Licence {
    /** Machine identities. */
    MACHINE_IDENTITY
}
