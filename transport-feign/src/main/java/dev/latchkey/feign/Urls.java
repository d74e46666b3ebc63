package dev.latchkey.feign;

import java.net.URI;

/** Parts of URLs that may be shown; a query can name people. */
final class Urls {
    private Urls() {}

    static String path(String url) {
        String path = URI.create(url).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
