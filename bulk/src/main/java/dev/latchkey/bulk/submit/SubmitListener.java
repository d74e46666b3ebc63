package dev.latchkey.bulk.submit;

/** Receives how far submitting has come. Called by several threads, never by two at once. */
@FunctionalInterface
public interface SubmitListener {
    /**
     * Receives the state after each request.
     *
     * @param summary the states of the requests so far
     */
    void progressed(SubmitSummary summary);
}
