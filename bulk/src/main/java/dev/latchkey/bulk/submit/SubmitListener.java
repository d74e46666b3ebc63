package dev.latchkey.bulk.submit;

/** Receives the progress of submitting. Called by several threads, but never by two at once. */
@FunctionalInterface
public interface SubmitListener {
    /**
     * Receives the state after each request.
     *
     * @param summary the states of the requests so far
     */
    void progressed(SubmitSummary summary);
}
