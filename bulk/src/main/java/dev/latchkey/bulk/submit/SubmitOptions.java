package dev.latchkey.bulk.submit;

import java.util.function.Predicate;

/** Options for submitting a plan: how many requests at once, how many as a trial, and when to stop. Immutable. */
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
     * {@return one request at a time, no trial, and a stop after 10 errors or if a fifth of the answers is unexpected}
     */
    public static SubmitOptions standard() {
        return new SubmitOptions(1, 0, summary -> true, 10, 0.2);
    }

    /**
     * Sends several requests at once. Tenants share their rate limit among threads.
     *
     * @param number how many
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
     * Sends some requests as a trial, and goes on only if somebody agrees.
     *
     * @param requests how many; 0 for no trial
     * @param agreed decides whether to go on, from the states of these requests
     * @return the options with it
     */
    public SubmitOptions canary(int requests, Predicate<SubmitSummary> agreed) {
        return new SubmitOptions(threads, requests, agreed, maxErrors, maxUnexpected);
    }

    /**
     * Stops after errors: requests that are refused, not sent or of unknown outcome.
     *
     * @param most the number of errors to go on with
     * @return the options with it
     */
    public SubmitOptions maxErrors(int most) {
        return new SubmitOptions(threads, canary, confirmation, most, maxUnexpected);
    }

    /**
     * Stops if too many answers are neither an acceptance nor a refusal of the request itself; judged from 20 answers
     * on.
     *
     * @param ratio the share to go on with, 0 to 1
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
