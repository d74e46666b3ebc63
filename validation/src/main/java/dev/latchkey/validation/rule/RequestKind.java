package dev.latchkey.validation.rule;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;

/** The kinds of request, with one for an unset type. */
public enum RequestKind {
    /** Assigns access; also the kind of a request without a type. */
    GRANT,
    /** Removes access. */
    REVOKE,
    /** Changes the dates of an assignment. */
    MODIFY,
    /** A type that this version of the library does not know. */
    UNKNOWN;

    /**
     * The kind of a request.
     *
     * @param request any request
     * @return its kind
     */
    public static RequestKind of(AccessRequest request) {
        Open<RequestType> type = request.getRequestType();
        if (type == null || type == RequestType.GRANT_ACCESS) {
            return GRANT;
        }
        if (type == RequestType.REVOKE_ACCESS) {
            return REVOKE;
        }
        return type == RequestType.MODIFY_ACCESS ? MODIFY : UNKNOWN;
    }
}
