package dev.latchkey.bulk.submit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a request of a plan, according to its journal.
 *
 * @param stage how far
 * @param mark the mark that it is sent with; null before there is one
 * @param preparedAt when it got the mark; null before there is one
 * @param ids the ids under which the tenant works on it
 * @param reason why it was refused, not sent or needs a person; null if there is nothing to say
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
        /** It has not left, or it is certain that the tenant did not take it. */
        WAITING,
        /** It may have left, and nobody has looked up yet whether the tenant took it. */
        UNKNOWN,
        /** The tenant took it. */
        DONE,
        /** The tenant refused it. */
        REFUSED,
        /** Looking it up did not tell whether the tenant took it; a person has to. */
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
