package dev.latchkey.cli.demo;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TrackedRequest;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the events as text. */
final class JourneyPrinter {
    private final PrintWriter out;
    private final Palette palette;

    JourneyPrinter(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    void chapter(String title) {
        out.print("\n" + palette.strong("* " + title) + "\n");
        out.flush();
    }

    void say(String text) {
        text.lines().forEach(line -> out.print("  " + Printable.of(line) + "\n"));
        out.flush();
    }

    void outcome(Submission submission) {
        if (submission instanceof Submission.Accepted accepted) {
            say(palette.good("accepted"), requests(accepted.requests()));
        } else if (submission instanceof Submission.NotSent unsent) {
            say(palette.warning("not sent"), unsent.reason().getMessage());
        } else if (submission instanceof Submission.Rejected rejected) {
            say(
                    palette.error("rejected"),
                    String.valueOf(rejected.rejection().error().text()));
        } else if (submission instanceof Submission.Unknown unknown) {
            say(palette.warning("unknown"), unknown.problem());
        }
    }

    void outcome(String action, ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Accepted) {
            say(palette.good("accepted"), action);
        } else if (outcome instanceof ActionOutcome.NotSent unsent) {
            say(palette.warning("not sent"), unsent.reason().getMessage());
        } else if (outcome instanceof ActionOutcome.Rejected rejected) {
            say(
                    palette.error("rejected"),
                    String.valueOf(rejected.rejection().error().text()));
        } else if (outcome instanceof ActionOutcome.Unknown unknown) {
            say(palette.warning("unknown"), unknown.problem());
        }
    }

    void outcome(Awaited awaited) {
        if (awaited instanceof Awaited.Ended ended) {
            say(palette.good("ended"), rows(ended.rows()));
        } else if (awaited instanceof Awaited.StillRunning running) {
            say(palette.warning("still running"), rows(running.rows()));
        } else {
            say(palette.warning("never appeared"), "no row names the request");
        }
    }

    void outcome(Reconciliation found) {
        if (found instanceof Reconciliation.Happened happened) {
            String ids = happened.requests().stream().map(id -> id.value()).collect(Collectors.joining(", "));
            say(palette.good("happened"), "the tenant works on it as " + ids);
        } else if (found instanceof Reconciliation.CannotTell unclear) {
            say(palette.warning("cannot tell"), unclear.reason());
        } else {
            say(palette.good("did not happen"), "it can be sent again");
        }
    }

    private void say(String word, String detail) {
        String lines = detail.lines().map(Printable::of).collect(Collectors.joining("\n  "));
        out.print("  " + word + ": " + lines + "\n");
        out.flush();
    }

    private static String requests(List<TrackedRequest> requests) {
        return requests.stream()
                .map(request -> "request " + request.id().value())
                .collect(Collectors.joining(", "));
    }

    private static String rows(List<RequestedItemStatus> rows) {
        return rows.stream()
                .map(row -> row.getName() + " is "
                        + (row.getState() == null
                                ? "in no state"
                                : row.getState().getText()))
                .collect(Collectors.joining(", "));
    }
}
