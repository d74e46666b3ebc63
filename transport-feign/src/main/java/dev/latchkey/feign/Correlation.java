package dev.latchkey.feign;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.RequestMark;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Marks the items of a request, so that it can be distinguished from others like it.
 *
 * @param enabled whether requests are marked
 * @param random creates unique marks
 */
record Correlation(boolean enabled, RandomGenerator random) {
    private static final int BYTES = 16;

    /** Adds one new mark to each item that has none; existing marks of the caller are kept. */
    AccessRequest mark(AccessRequest request) {
        return enabled ? RequestMark.on(request, next()) : request;
    }

    /** Creates a mark that no other request has. */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
