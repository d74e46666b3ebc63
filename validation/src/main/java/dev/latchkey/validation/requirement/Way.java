package dev.latchkey.validation.requirement;

/** A way of asking for access, by who asks for whom. */
public enum Way {
    /** For oneself. */
    SELF,
    /** A manager, for those whom they manage. */
    MANAGER,
    /** Anyone, for anyone. */
    ANYONE,
    /** An administrator of the organisation, for anyone. */
    ADMINISTRATOR
}
