package dev.latchkey.bulk.submit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a journal.
 *
 * @param kind the kind of record
 * @param request the number of the request in the plan; 0 for the record of the plan itself
 * @param at the time of the event
 * @param text the SHA-256 of the plan for {@link Kind#PLAN}, the mark for {@link Kind#INTENT}, else a reason if there
 *     is one
 * @param ids the ids of the access requests in the tenant
 * @param plan the file name of the plan, in the record of the plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JournalEntry(
        Kind kind,
        int request,
        Instant at,
        @Nullable String text,
        List<String> ids,
        @Nullable String plan) {

    JournalEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        // A record without ids is written without the list.
        ids = ids == null ? List.of() : List.copyOf(ids);
    }

    static JournalEntry of(Kind kind, int request, Instant at, @Nullable String text) {
        return new JournalEntry(kind, request, at, text, List.of(), null);
    }

    static JournalEntry of(Kind kind, int request, Instant at, List<String> ids) {
        return new JournalEntry(kind, request, at, null, ids, null);
    }

    static JournalEntry ofPlan(String sha256, String file, Instant at) {
        return new JournalEntry(Kind.PLAN, 0, at, sha256, List.of(), file);
    }

    /** The kinds of record. */
    enum Kind {
        /** The plan that the journal belongs to; the first record. */
        PLAN,
        /** The request will be sent with this mark. */
        INTENT,
        /** The request is about to be sent; this record is on disk before that. */
        SENT,
        /** The tenant accepted the request. */
        ACCEPTED,
        /** The tenant rejected the request permanently. */
        REJECTED,
        /** The request was not sent, or was not processed; it can be sent. */
        NOT_SENT,
        /** It is unknown whether the tenant accepted the request. */
        UNKNOWN,
        /** A lookup showed that the tenant accepted the request. */
        HAPPENED,
        /** A lookup showed that the tenant did not accept the request; it can be sent. */
        DID_NOT_HAPPEN,
        /** A lookup had no clear result. */
        CANNOT_TELL
    }
}
