package dev.latchkey.testkit.behaviour;

/** The evidence for a behaviour of the server. */
public enum Provenance {
    /** The documents say so. */
    DOCUMENTED,
    /** Tenants were seen to do so; no document says it. */
    OBSERVED,
    /** Nobody knows; the fake tenant had to do something. */
    ASSUMED
}
