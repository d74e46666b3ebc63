package dev.latchkey.testkit.call;

import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;

/** A call of a tenant and what came of it. Immutable. */
public final class LoggedCall {
    private final long number;
    private final Instant at;
    private final String who;
    private final ApiVersion apiVersion;
    private final String call;
    private final String body;
    private final String answer;

    LoggedCall(long number, Instant at, String who, ApiVersion apiVersion, String call, String body, String answer) {
        this.number = number;
        this.at = at;
        this.who = who;
        this.apiVersion = apiVersion;
        this.call = call;
        this.body = body;
        this.answer = answer;
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

    /** {@return what was sent, as JSON, cut off where it is long; several things one behind the other} */
    public String getBody() {
        return body;
    }

    /** {@return what came back: the kind of answer and its JSON, or what was thrown} */
    public String getAnswer() {
        return answer;
    }

    /** {@return the call on one line and the answer on the next} */
    @Override
    public String toString() {
        return at + " " + who + " (" + apiVersion + ") " + call + (body.isEmpty() ? "" : " " + body) + "\n  -> "
                + answer;
    }
}
