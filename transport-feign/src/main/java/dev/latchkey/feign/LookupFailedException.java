package dev.latchkey.feign;

import dev.latchkey.model.directory.Lookup;

/** Within a directory: a lookup has no answer. Becomes {@link Lookup.Unavailable} before anybody sees it. */
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
