package dev.latchkey.feign;

import dev.latchkey.model.directory.Lookup;

/** Thrown within a directory when a lookup fails. Callers of the directory see {@link Lookup.Unavailable} instead. */
final class LookupFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Lookup.Reason reason;
    private final String detail;

    LookupFailedException(Lookup.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    Lookup.Reason getReason() {
        return reason;
    }

    String getDetail() {
        return detail;
    }
}
