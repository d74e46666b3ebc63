package dev.latchkey.feign;

/** Describes a failure in one line. */
final class FailureText {
    private FailureText() {}

    /** The text of the problem. */
    static String text(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    static String of(Throwable problem) {
        String message = problem.getMessage();
        String kind = problem.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : kind + ": " + message;
    }
}
