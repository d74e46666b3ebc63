package dev.latchkey.testkit.behaviour;

/** Sets of undocumented behaviours that a fake tenant starts with; single ones can be switched. */
public enum QuirkProfile {
    /** The documented behaviour, and of everything else the part that makes a client's life hard. */
    STRICT,
    /** The documented behaviour, without delays. The profile that a fake tenant has unless told otherwise. */
    DOCUMENTED,
    /** The documented behaviour, and what tenants were seen to do beyond it. */
    OBSERVED
}
