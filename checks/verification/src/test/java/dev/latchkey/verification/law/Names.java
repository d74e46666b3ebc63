package dev.latchkey.verification.law;

import java.util.List;

/** The few names that requests and facts share, so that they meet. */
final class Names {
    static final String NOW = "2026-11-21T00:00:00Z";

    static final List<String> PEOPLE = List.of("identity-1", "identity-2", "identity-3");
    static final List<String> MACHINES =
            List.of("a1111111-bc6d-4ff3-8365-000000000001", "a1111111-bc6d-4ff3-8365-000000000002");
    static final List<String> ITEMS = List.of("role-1", "role-2", "entitlement-1", "entitlement-2");
    static final List<String> SOURCES = List.of("source-1", "source-2");
    static final List<String> REQUESTS = List.of("request-1", "request-2");

    /** Before now, at now, and after it. */
    static final List<String> DATES = List.of(
            "2026-10-01T00:00:00Z", NOW, "2026-12-01T00:00:00Z", "2027-01-15T21:22:23Z", "2028-01-15T21:22:23Z");

    private Names() {}

    static String typeOf(String item) {
        return item.startsWith("role") ? "ROLE" : "ENTITLEMENT";
    }
}
