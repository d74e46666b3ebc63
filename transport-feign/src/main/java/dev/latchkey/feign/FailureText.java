package dev.latchkey.feign;

/** What went wrong, in one line. */
final class FailureText {
    private FailureText() {}

    /** What it says itself. */
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
