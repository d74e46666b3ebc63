package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The base URL of a tenant. */
final class BaseUrl {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:::1|(?:0+:){7}0*1)]");

    private static final Pattern PAGES = Pattern.compile("([^.]+)\\.identitynow\\.com");

    private BaseUrl() {}

    static URI ofTenant(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is not the name of a tenant, such as acme; for another host" + " name the base URL");
        }
        return URI.create("https://" + name + ".api.identitynow.com");
    }

    /** Checks that calls can use the URL, and returns it without a slash at its end. */
    static URI checked(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("the base URL has to be like https://acme.api.identitynow.com");
        }
        // The URL is not shown: the part before an @ or after a ? can be a secret.
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the base URL contains more than scheme, host, port and path");
        }
        if (scheme.equals("http")
                && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("tokens go to " + host + " by https only; http is for loopback hosts");
        }
        String text = withoutSlash(url.toString());
        String last = text.substring(text.lastIndexOf('/') + 1);
        if (ApiVersion.find(last).isPresent() && !withoutSlash(url.getRawPath()).isEmpty()) {
            throw new IllegalArgumentException("the base URL ends with the path of an API version; name "
                    + withoutSlash(text.substring(0, text.length() - last.length())) + " and apiVersion(…)");
        }
        Matcher page = PAGES.matcher(host.toLowerCase(Locale.ROOT));
        if (page.matches()) {
            throw new IllegalArgumentException(host + " shows pages to people; the API is at "
                    + (page.group(1).equals("api")
                            ? ofTenant("acme") + ", with your tenant in place of acme"
                            : ofTenant(page.group(1))));
        }
        return URI.create(text);
    }

    private static String withoutSlash(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }
}
