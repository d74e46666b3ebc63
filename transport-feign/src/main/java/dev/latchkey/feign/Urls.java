package dev.latchkey.feign;

import java.net.URI;

/** Extracts the parts of URLs that are safe to show; a query can name people. */
final class Urls {
    private Urls() {}

    static String path(String url) {
        String path = URI.create(url).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
