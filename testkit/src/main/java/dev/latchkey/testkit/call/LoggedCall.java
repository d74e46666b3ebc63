package dev.latchkey.testkit.call;

import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call of a tenant and what came of it. Immutable. */
public final class LoggedCall {
    private final long number;
    private final Instant at;
    private final String who;
    private final ApiVersion apiVersion;
    private final String call;
    private final List<Object> arguments;
    private final @Nullable Object outcome;

    LoggedCall(
            long number,
            Instant at,
            String who,
            ApiVersion apiVersion,
            String call,
            List<Object> arguments,
            @Nullable Object outcome) {
        this.number = number;
        this.at = at;
        this.who = who;
        this.apiVersion = apiVersion;
        this.call = call;
        this.arguments = arguments;
        this.outcome = outcome;
    }

    /** {@return which call of the log this is, the first being 1; in the order in which they were answered} */
    public long getNumber() {
        return number;
    }

    /** {@return when it was made, by the tenant's clock} */
    public Instant getAt() {
        return at;
    }

    /** {@return who made it, by name} */
    public String getWho() {
        return who;
    }

    /** {@return through which API version} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return what was called, such as {@code requests.create}} */
    public String getCall() {
        return call;
    }

    /** {@return what was sent, as JSON; several things one behind the other} */
    public String getBody() {
        return arguments.stream().map(CallText::of).collect(Collectors.joining(" "));
    }

    /** {@return what came back: the kind of answer and its JSON, or what was thrown} */
    public String getAnswer() {
        return CallText.ofOutcome(outcome);
    }

    /** {@return the call on one line and the answer on the next} */
    @Override
    public String toString() {
        String body = getBody();
        return at + " " + who + " (" + apiVersion + ") " + call + (body.isEmpty() ? "" : " " + body) + "\n  -> "
                + getAnswer();
    }
}
