package dev.latchkey.bulk.submit;

import org.jspecify.annotations.Nullable;

/** Decides when a run stops. Thread-safe. */
final class StopRules {
    private static final int ENOUGH = 20;

    private final SubmitOptions options;
    private int answers;
    private int errors;
    private int unexpected;
    private @Nullable String reason;

    StopRules(SubmitOptions options) {
        this.options = options;
    }

    synchronized void accepted() {
        answers++;
    }

    synchronized void refused() {
        answers++;
        error();
    }

    synchronized void unexpected() {
        answers++;
        unexpected++;
        error();
        if (answers >= ENOUGH && unexpected > options.getMaxUnexpected() * answers) {
            stop(unexpected + " of " + answers + " answers were unexpected");
        }
    }

    private void error() {
        errors++;
        if (errors > options.getMaxErrors()) {
            stop("there were " + errors + " errors; at most " + options.getMaxErrors() + " are allowed");
        }
    }

    synchronized void stop(String why) {
        if (reason == null) {
            reason = why;
        }
    }

    synchronized @Nullable String getReason() {
        return reason;
    }

    synchronized boolean isStopped() {
        return reason != null;
    }
}
