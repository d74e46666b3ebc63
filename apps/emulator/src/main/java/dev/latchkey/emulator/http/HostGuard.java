package dev.latchkey.emulator.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rejects calls from web pages of other sites. A browser sends the host name of such a page: in {@code Host} if the
 * name was made to point to this machine, else in {@code Origin}. Admits {@code localhost}, addresses, which cannot be
 * redirected, and the given names. Thread-safe.
 */
public final class HostGuard {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final Set<String> names;

    /**
     * Creates a guard.
     *
     * @param names the host names that are admitted in addition to {@code localhost} and addresses; not case-sensitive
     */
    public HostGuard(Collection<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks whether the hosts of a call are admitted: in {@code Host}, which is required, and in {@code Origin}.
     *
     * @param call a call
     * @return whether the call is admitted
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
