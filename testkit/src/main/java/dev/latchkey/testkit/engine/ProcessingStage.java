package dev.latchkey.testkit.engine;

/** What the engine does next with a line. */
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
