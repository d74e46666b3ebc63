package dev.latchkey.testkit.call;

import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;

/** A call of a tenant and its result. Immutable. */
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

    /** {@return the number of the call in the log, starting with 1, in the order in which calls returned} */
    public long getNumber() {
        return number;
    }

    /** {@return the time of the call, by the tenant's clock} */
    public Instant getAt() {
        return at;
    }

    /** {@return the name of the caller} */
    public String getWho() {
        return who;
    }

    /** {@return the API version} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return the method, such as {@code requests.create}} */
    public String getCall() {
        return call;
    }

    /** {@return the arguments as JSON, one after the other, cut off if they are long} */
    public String getBody() {
        return body;
    }

    /** {@return the kind of result and its JSON, or the exception} */
    public String getAnswer() {
        return answer;
    }

    /** {@return the call on one line and the result on the next} */
    @Override
    public String toString() {
        return at + " " + who + " (" + apiVersion + ") " + call + (body.isEmpty() ? "" : " " + body) + "\n  -> "
                + answer;
    }
}
