package dev.latchkey.testkit.behaviour;

/** Which of the behaviours that are not documented a fake tenant has, before single ones are switched. */
public enum QuirkProfile {
    /** What the documents say, and of all else what makes a client's life hard. */
    STRICT,
    /** What the documents say, without delays. The profile that a fake tenant has unless told otherwise. */
    DOCUMENTED,
    /** What the documents say, and what tenants were seen to do beyond them. */
    OBSERVED
}
