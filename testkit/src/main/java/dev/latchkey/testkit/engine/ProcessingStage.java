package dev.latchkey.testkit.engine;

/** The next step of the engine for a requested item. */
enum ProcessingStage {
    /** Start: checks whether the item has an effect, and finds the reviewers. */
    BEGIN,
    /** Wait for a decision. */
    APPROVAL,
    /** Wait for the sunrise date. */
    SUNRISE,
    /** Grant or revoke the access. */
    PROVISION,
    /** Nothing. */
    ENDED
}
