package dev.latchkey.feign;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.RequestMark;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Marks the items of a request, so that it can be told from others like it.
 *
 * @param enabled whether to mark at all
 * @param random makes marks that nobody else makes
 */
record Correlation(boolean enabled, RandomGenerator random) {
    private static final int BYTES = 16;

    /** The request with one new mark on each item that has none; what the caller wrote stays. */
    AccessRequest mark(AccessRequest request) {
        if (!enabled) {
            return request;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String mark = HexFormat.of().formatHex(bytes);
        return RequestMark.on(request, mark);
    }
}
