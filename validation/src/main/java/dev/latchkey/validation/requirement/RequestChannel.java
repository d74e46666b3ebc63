package dev.latchkey.validation.requirement;

/** A channel of requests, by who asks for whom. */
public enum RequestChannel {
    /** For oneself. */
    SELF,
    /** A manager, for those whom they manage. */
    MANAGER,
    /** Anyone, for anyone. */
    ANYONE,
    /** An administrator of the organisation, for anyone. */
    ADMINISTRATOR
}
