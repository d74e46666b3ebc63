package dev.latchkey.testkit.engine;

/** The part of a list that is answered. */
enum PageWindow {
    /** From the offset on, as many rows as the limit says. */
    PAGE,
    /**
     * From the offset on, all of it, as it is at one moment: were it read page by page, rows that leave the list
     * meanwhile would draw others past the reader. With a limit of 0, nothing.
     */
    TO_THE_END
}
