package dev.latchkey.testkit.engine;

/** The part of a list that is returned. */
enum PageWindow {
    /** From the offset on, up to the limit. */
    PAGE,
    /**
     * From the offset on, the whole list at one time: with pages, rows that leave the list would move others to pages
     * that were already read. With a limit of 0, nothing.
     */
    TO_THE_END
}
