package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The types of access request. The API treats a missing type as {@link #GRANT_ACCESS}. */
public enum RequestType implements Open<RequestType> {
    /** Assign access, or change the dates of an assignment. */
    GRANT_ACCESS,
    /** Remove access, at once or at a date. */
    REVOKE_ACCESS,
    /** Change the dates of an assignment. */
    MODIFY_ACCESS
}
