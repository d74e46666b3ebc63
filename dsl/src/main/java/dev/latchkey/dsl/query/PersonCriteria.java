package dev.latchkey.dsl.query;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * The identities in a status query.
 *
 * @param requestedFor the identity that access was requested for
 * @param requestedBy the requester
 * @param regarding either of the two
 * @param assignedTo the owner of the manual work
 * @param executing whether only requests in progress are wanted
 */
record PersonCriteria(
        @Nullable IdentityId requestedFor,
        @Nullable IdentityId requestedBy,
        @Nullable IdentityId regarding,
        @Nullable IdentityId assignedTo,
        boolean executing) {

    static final PersonCriteria ANYBODY = new PersonCriteria(null, null, null, null, false);

    PersonCriteria requestedFor(String id) {
        String method = "requestedFor(id)";
        refuse(method, regarding != null, "regarding(id)");
        return new PersonCriteria(Arguments.identity(method, id), requestedBy, null, assignedTo, executing);
    }

    PersonCriteria requestedBy(String id) {
        String method = "requestedBy(id)";
        refuse(method, regarding != null, "regarding(id)");
        return new PersonCriteria(requestedFor, Arguments.identity(method, id), null, assignedTo, executing);
    }

    PersonCriteria regarding(String id) {
        String method = "regarding(id)";
        refuse(method, requestedFor != null, "requestedFor(id)");
        refuse(method, requestedBy != null, "requestedBy(id)");
        return new PersonCriteria(null, null, Arguments.identity(method, id), assignedTo, executing);
    }

    PersonCriteria assignedTo(String id) {
        return new PersonCriteria(
                requestedFor, requestedBy, regarding, Arguments.identity("assignedTo(id)", id), executing);
    }

    PersonCriteria whileExecuting() {
        return new PersonCriteria(requestedFor, requestedBy, regarding, assignedTo, true);
    }

    private static void refuse(String method, boolean clash, String other) {
        if (clash) {
            throw new InvalidRequestException(
                    method, other + " was set already and the two exclude each other", "keep one of them");
        }
    }
}
