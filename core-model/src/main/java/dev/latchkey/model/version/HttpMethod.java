package dev.latchkey.model.version;

/** The HTTP methods that the API uses. */
public enum HttpMethod {
    /** Reads. */
    GET,
    /** Performs an action, or sends a query that is too long for a URL. */
    POST,
    /** Replaces. */
    PUT
}
