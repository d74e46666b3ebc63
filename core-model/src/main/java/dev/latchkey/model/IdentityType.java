package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The kinds of identity that access is requested for. The API treats a missing type as {@link #HUMAN}. */
public enum IdentityType implements Open<IdentityType> {
    /** A person. */
    HUMAN,
    /** A machine identity: a service account, a bot, a workload. */
    MACHINE
}
