package dev.latchkey.model.version;

/** The HTTP methods that the API uses. */
public enum HttpMethod {
    /** Reads. */
    GET,
    /** Acts, or asks a question too long for a URL. */
    POST,
    /** Replaces. */
    PUT
}
