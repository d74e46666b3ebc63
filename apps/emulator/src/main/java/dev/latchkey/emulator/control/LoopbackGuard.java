package dev.latchkey.emulator.control;

import dev.latchkey.emulator.http.Call;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps web pages of strangers out. A browser sends what such a page wants under the name of the page's host, in
 * {@code Host}
 * where the name was made to point here, and else in {@code Origin}.
 */
final class LoopbackGuard {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final String boundHost;

    LoopbackGuard(String boundHost) {
        this.boundHost = boundHost.toLowerCase(Locale.ROOT);
    }

    boolean admits(Call call) {
        return call.header("host").filter(this::isOurs).isPresent()
                && call.header("origin").map(this::isOurOrigin).orElse(true);
    }

    private boolean isOurOrigin(String origin) {
        try {
            return isOurs(String.valueOf(URI.create(origin).getRawAuthority()));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** An address cannot be made to point elsewhere, as a name can. */
    private boolean isOurs(String authority) {
        String host = PORT.matcher(authority).replaceFirst("").toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.equals(boundHost)
                || ADDRESS.matcher(host).matches();
    }
}
