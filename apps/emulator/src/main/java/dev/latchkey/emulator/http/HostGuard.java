package dev.latchkey.emulator.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps web pages of strangers out. A browser sends what such a page wants under the name of the page's host, in
 * {@code Host} where the name was made to point here, and else in {@code Origin}. Admits {@code localhost}, addresses,
 * which cannot be made to point elsewhere, and the names that it is given. Thread-safe.
 */
public final class HostGuard {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final Set<String> names;

    /**
     * Makes a guard.
     *
     * @param names the names of hosts that are admitted besides {@code localhost} and addresses, in any case
     */
    public HostGuard(Collection<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tells whether a call names hosts that are admitted, in {@code Host}, which has to be there, and in {@code Origin}.
     *
     * @param call a call
     * @return whether it may be answered
     */
    public boolean admits(Call call) {
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

    private boolean isOurs(String authority) {
        String host = PORT.matcher(authority).replaceFirst("").toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || names.contains(host)
                || ADDRESS.matcher(host).matches();
    }
}
