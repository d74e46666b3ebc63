package dev.latchkey.bulk.submit;

import java.util.function.Predicate;

/** Options for submitting a plan: parallel requests, trial requests and stop conditions. Immutable. */
public final class SubmitOptions {
    private final int threads;
    private final int canary;
    private final Predicate<SubmitSummary> confirmation;
    private final int maxErrors;
    private final double maxUnexpected;

    private SubmitOptions(
            int threads, int canary, Predicate<SubmitSummary> confirmation, int maxErrors, double maxUnexpected) {
        this.threads = threads;
        this.canary = canary;
        this.confirmation = confirmation;
        this.maxErrors = maxErrors;
        this.maxUnexpected = maxUnexpected;
    }

    /**
     * {@return the defaults: one request at a time, no trial, and a stop after 10 errors or if a fifth of the responses
     * is unexpected}
     */
    public static SubmitOptions standard() {
        return new SubmitOptions(1, 0, summary -> true, 10, 0.2);
    }

    /**
     * Sets the number of parallel requests. All threads share the rate limit of the tenant.
     *
     * @param number the number of requests
     * @return the options with it
     * @throws IllegalArgumentException if it is not positive
     */
    public SubmitOptions threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of threads is " + number + "; it is at least 1");
        }
        return new SubmitOptions(number, canary, confirmation, maxErrors, maxUnexpected);
    }

    /**
     * Sends some requests as a trial, and continues only if the given predicate agrees.
     *
     * @param requests the number of trial requests; 0 for no trial
     * @param agreed decides whether to continue, from the states of these requests
     * @return the options with it
     */
    public SubmitOptions canary(int requests, Predicate<SubmitSummary> agreed) {
        return new SubmitOptions(threads, requests, agreed, maxErrors, maxUnexpected);
    }

    /**
     * Sets the limit of errors: requests that are rejected, not sent or of unknown outcome.
     *
     * @param most the largest number of errors without a stop
     * @return the options with it
     */
    public SubmitOptions maxErrors(int most) {
        return new SubmitOptions(threads, canary, confirmation, most, maxUnexpected);
    }

    /**
     * Sets the limit of unexpected responses, which neither accept nor reject the request itself. It applies from 20
     * responses on.
     *
     * @param ratio the largest ratio without a stop, 0 to 1
     * @return the options with it
     */
    public SubmitOptions maxUnexpected(double ratio) {
        return new SubmitOptions(threads, canary, confirmation, maxErrors, ratio);
    }

    int getThreads() {
        return threads;
    }

    int getCanary() {
        return canary;
    }

    boolean isAgreed(SubmitSummary summary) {
        return confirmation.test(summary);
    }

    int getMaxErrors() {
        return maxErrors;
    }

    double getMaxUnexpected() {
        return maxUnexpected;
    }
}
