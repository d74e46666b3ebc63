package dev.latchkey.validation.rule;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;

/** What a request does, its type unset included. */
enum RequestKind {
    GRANT,
    REVOKE,
    MODIFY,
    UNKNOWN;

    static RequestKind of(AccessRequest request) {
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
