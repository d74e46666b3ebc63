package dev.latchkey.feign;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The base URL of a tenant. */
final class BaseUrl {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:::1|(?:0+:){7}0*1)]");

    private BaseUrl() {}

    static URI ofTenant(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a tenant, such as acme; for another host" + " name the base URL");
        }
        return URI.create("https://" + name + ".api.identitynow.com");
    }

    /** The URL without a slash at its end, if calls may go there. */
    static URI checked(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("the base URL has to be like https://acme.api.identitynow.com");
        }
        // Not shown: what stands before an @ or behind a ? may be a secret.
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the base URL holds more than scheme, host, port and path");
        }
        if (scheme.equals("http")
                && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("tokens go to " + host + " by https only; http is for loopback hosts");
        }
        String text = url.toString();
        return URI.create(text.replaceFirst("/+$", ""));
    }
}
