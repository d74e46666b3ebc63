package dev.latchkey.testkit.call;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Formats arguments and results of calls to a tenant as readable text. */
public final class CallText {
    private static final int LONGEST = 4000;

    private CallText() {}

    static String of(Object said) {
        return said instanceof AwaitPlan plan ? "within " + plan.getDeadline() : json(said);
    }

    /**
     * Describes the result.
     *
     * @param outcome the result of a method, or the exception that it threw; null if there is neither
     * @return the kind of result and its JSON, cut off if it is long; an exception in one line
     */
    public static String ofOutcome(@Nullable Object outcome) {
        if (outcome == null) {
            return "nothing";
        }
        if (outcome instanceof TenantException.Refused refused) {
            return "Refused " + of(refused.getRejection());
        }
        if (outcome instanceof Throwable thrown) {
            return thrown.getClass().getSimpleName() + ": " + cut(String.valueOf(thrown.getMessage()));
        }
        if (outcome instanceof Submission submission) {
            return kind(submission) + of(submission);
        }
        if (outcome instanceof ActionOutcome action) {
            return kind(action) + of(action);
        }
        if (outcome instanceof Page<?> page) {
            Long total = page.total();
            return page.rows().size() + " rows" + (total == null ? "" : " of " + total) + " " + of(page.rows())
                    + (page.oddRows().isEmpty() ? "" : " and odd ones " + of(page.oddRows()));
        }
        if (outcome instanceof BaseStream<?, ?>) {
            return "a stream of rows";
        }
        return (outcome instanceof Record ? kind(outcome) : "") + of(outcome);
    }

    private static String of(Submission submission) {
        if (submission instanceof Submission.Accepted accepted) {
            return of(accepted.response());
        }
        if (submission instanceof Submission.Rejected rejected) {
            return of(rejected.rejection());
        }
        return submission instanceof Submission.NotSent unsent
                ? unsent.reason().getMessage()
                : ((Submission.Unknown) submission).problem();
    }

    private static String of(ActionOutcome action) {
        if (action instanceof ActionOutcome.Rejected rejected) {
            return of(rejected.rejection());
        }
        if (action instanceof ActionOutcome.NotSent unsent) {
            return unsent.reason().getMessage();
        }
        return action instanceof ActionOutcome.Unknown unknown ? unknown.problem() : "";
    }

    private static String of(Rejection rejection) {
        return rejection.status() + " " + cut(rejection.body());
    }

    private static String kind(Object outcome) {
        return outcome.getClass().getSimpleName() + " ";
    }

    private static String json(Object value) {
        Beginning text = new Beginning();
        try {
            LatchkeyJson.mapper().writeValue(text, value);
        } catch (JacksonException e) {
            return text.isFull() ? text + "…" : cut(value.toString());
        }
        return text.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }

    /**
     * Keeps the beginning of a text and stops writing there, so that long results take no more time than short ones.
     */
    private static final class Beginning extends Writer {
        private final StringBuilder text = new StringBuilder();
        private boolean full;

        boolean isFull() {
            return full;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            int room = LONGEST - text.length();
            text.append(characters, from, Math.min(length, room));
            if (length > room) {
                full = true;
                throw new IOException("long enough");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
