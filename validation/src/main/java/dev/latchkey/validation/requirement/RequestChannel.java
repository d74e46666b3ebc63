package dev.latchkey.validation.requirement;

/** A channel of requests: the requester and the recipients. */
public enum RequestChannel {
    /** Users request for themselves. */
    SELF,
    /** A manager requests for their reports. */
    MANAGER,
    /** Any user requests for any user. */
    ANYONE,
    /** An administrator of the organisation requests for any user. */
    ADMINISTRATOR
}
