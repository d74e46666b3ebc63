package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** For whom access is requested. The API takes a request that does not say so as {@link #HUMAN}. */
public enum IdentityType implements Open<IdentityType> {
    /** A person. */
    HUMAN,
    /** A machine identity: a service account, a bot, a workload. */
    MACHINE
}
