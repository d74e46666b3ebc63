package dev.latchkey.testkit.engine;

/** The next step of the engine for a requested item. */
enum ProcessingStage {
    /** Takes it up: finds out whether it is of use, and who decides. */
    BEGIN,
    /** Waits for a decision. */
    APPROVAL,
    /** Waits for the sunrise date. */
    SUNRISE,
    /** Gives or takes the access. */
    PROVISION,
    /** Nothing. */
    ENDED
}
