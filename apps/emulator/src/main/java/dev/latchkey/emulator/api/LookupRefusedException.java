package dev.latchkey.emulator.api;

/** Thrown when the tenant rejects a lookup. */
final class LookupRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    LookupRefusedException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int getStatus() {
        return status;
    }
}
