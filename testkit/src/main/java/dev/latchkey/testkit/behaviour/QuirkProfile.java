package dev.latchkey.testkit.behaviour;

/** Sets of undocumented behaviours that a fake tenant starts with; each behaviour can be switched. */
public enum QuirkProfile {
    /** The documented behaviour, and those undocumented behaviours that are hard for a client. */
    STRICT,
    /** The documented behaviour, without delays. The default profile of a fake tenant. */
    DOCUMENTED,
    /** The documented behaviour, and what was observed on tenants beyond it. */
    OBSERVED
}
