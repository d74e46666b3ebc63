package dev.latchkey.model.tenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * A request with its mark that may or may not have been sent. Store it before you send it:
 *
 * <pre>{@code
 * PreparedRequest prepared = tenant.requests().prepare(request);
 * journal.write(prepared.toJson());
 * Submission submission = tenant.requests().create(prepared);
 * }</pre>
 *
 * <p>A process that finds it in the journal without an outcome calls {@link
 * RequestOperations#reconcile(PreparedRequest)}. It can be sent again, with the same mark, each time the result is
 * {@link Reconciliation.DidNotHappen}. To request the same access a second time, prepare a second request.
 *
 * @param request the request, with a mark on every item
 * @param preparedAt the time of the marking; it was not sent before that
 */
public record PreparedRequest(
        @JsonProperty("request") AccessRequest request,
        @JsonProperty("preparedAt") Instant preparedAt) {
    /**
     * Creates a prepared request. Every item needs a mark, because reconciliation finds the request by it.
     *
     * @param request the request
     * @param preparedAt the time of the marking
     * @throws IllegalArgumentException if an item has no mark
     */
    public PreparedRequest {
        Objects.requireNonNull(preparedAt, "preparedAt");
        if (!RequestMark.isMarked(request)) {
            throw new IllegalArgumentException("a prepared request has an entry " + RequestMark.KEY
                    + " in the client metadata of every item; let prepare or RequestMark.on set it");
        }
    }

    /**
     * Marks a request.
     *
     * @param request the request; items that have a mark keep it
     * @param mark a text that no other request carries
     * @param now the time
     * @return the prepared request
     * @throws IllegalArgumentException if the request has no items
     */
    public static PreparedRequest of(AccessRequest request, String mark, Instant now) {
        return new PreparedRequest(RequestMark.on(request, mark), now);
    }

    /**
     * Reads the text that {@link #toJson} wrote, in this version of the library or an earlier one.
     *
     * @param json the text
     * @return the prepared request
     * @throws IllegalArgumentException if the text is not a prepared request
     */
    public static PreparedRequest ofJson(String json) {
        try {
            return LatchkeyJson.mapper().readValue(json, PreparedRequest.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the text is not a prepared request: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the request and the time as JSON on one line} */
    public String toJson() {
        return LatchkeyJson.mapper().writeValueAsString(this);
    }

    /** {@return the submission, with its outcome unknown} */
    public Submission.Unknown asUnknown() {
        return new Submission.Unknown(request, preparedAt, "no outcome was stored");
    }
}
