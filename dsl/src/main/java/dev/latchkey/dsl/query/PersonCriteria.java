package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * The people that a status query is about.
 *
 * @param requestedFor for whom
 * @param requestedBy by whom
 * @param regarding either of the two
 * @param assignedTo who has the manual work
 * @param executing whether only those that are under way
 */
record PersonCriteria(
        @Nullable IdentityId requestedFor,
        @Nullable IdentityId requestedBy,
        @Nullable IdentityId regarding,
        @Nullable IdentityId assignedTo,
        boolean executing) {

    static final PersonCriteria ANYBODY = new PersonCriteria(null, null, null, null, false);

    PersonCriteria requestedFor(String id) {
        String word = "requestedFor(id)";
        refuse(word, regarding != null, "regarding(id)");
        return new PersonCriteria(Ids.identity(word, id), requestedBy, null, assignedTo, executing);
    }

    PersonCriteria requestedBy(String id) {
        String word = "requestedBy(id)";
        refuse(word, regarding != null, "regarding(id)");
        return new PersonCriteria(requestedFor, Ids.identity(word, id), null, assignedTo, executing);
    }

    PersonCriteria regarding(String id) {
        String word = "regarding(id)";
        refuse(word, requestedFor != null, "requestedFor(id)");
        refuse(word, requestedBy != null, "requestedBy(id)");
        return new PersonCriteria(null, null, Ids.identity(word, id), assignedTo, executing);
    }

    PersonCriteria assignedTo(String id) {
        return new PersonCriteria(requestedFor, requestedBy, regarding, Ids.identity("assignedTo(id)", id), executing);
    }

    PersonCriteria whileExecuting() {
        return new PersonCriteria(requestedFor, requestedBy, regarding, assignedTo, true);
    }

    private static void refuse(String word, boolean clash, String other) {
        if (clash) {
            throw new InvalidRequestException(
                    word, other + " was said already and the two exclude each other", "keep one of them");
        }
    }
}
