package dev.latchkey.testkit.behaviour;

/** The evidence for a behaviour of the server. */
public enum Provenance {
    /** The documents state it. */
    DOCUMENTED,
    /** It was observed on tenants; no document states it. */
    OBSERVED,
    /** It is unknown; the fake tenant needs some behaviour. */
    ASSUMED
}
