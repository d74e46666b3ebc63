package dev.latchkey.bulk.submit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a request of a plan, according to its journal.
 *
 * @param stage the stage
 * @param mark the mark of the request; null if it has none yet
 * @param preparedAt the time of the marking; null if it has no mark yet
 * @param ids the ids of the access requests in the tenant
 * @param reason the reason why it was rejected, was not sent or needs a person; null if there is none
 */
public record RequestProgress(
        Stage stage,
        @Nullable String mark,
        @Nullable Instant preparedAt,
        List<String> ids,
        @Nullable String reason) {
    static final RequestProgress NEW = new RequestProgress(Stage.WAITING, null, null, List.of(), null);

    /** The stages of a request. */
    public enum Stage {
        /** It was not sent, or the tenant certainly did not accept it. */
        WAITING,
        /** It may have been sent, and has not yet been looked up. */
        UNKNOWN,
        /** The tenant accepted it. */
        DONE,
        /** The tenant rejected it. */
        REFUSED,
        /** A lookup had no clear result; a person has to check it. */
        NEEDS_PERSON
    }

    RequestProgress after(JournalEntry entry) {
        return switch (entry.kind()) {
            case PLAN -> this;
            case INTENT -> new RequestProgress(Stage.WAITING, entry.text(), entry.at(), List.of(), null);
            case SENT, UNKNOWN -> at(Stage.UNKNOWN, entry);
            case ACCEPTED, HAPPENED -> at(Stage.DONE, entry);
            case REJECTED -> at(Stage.REFUSED, entry);
            case NOT_SENT, DID_NOT_HAPPEN -> at(Stage.WAITING, entry);
            case CANNOT_TELL -> at(Stage.NEEDS_PERSON, entry);
        };
    }

    private RequestProgress at(Stage next, JournalEntry entry) {
        return new RequestProgress(next, mark, preparedAt, entry.ids(), entry.text());
    }
}
