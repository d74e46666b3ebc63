package dev.latchkey.feign;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Says who calls; some tenants refuse calls that do not.
 *
 * @param value the header
 */
record UserAgent(String value) implements RequestInterceptor {
    private static final String NAME = "latchkey/" + version();

    /** The library alone, or after the application that uses it. */
    static UserAgent of(String application) {
        return new UserAgent(application.isEmpty() ? NAME : application + " " + NAME);
    }

    @Override
    public void apply(RequestTemplate template) {
        template.removeHeader("User-Agent");
        template.header("User-Agent", value);
    }

    private static String version() {
        try (InputStream input =
                Objects.requireNonNull(UserAgent.class.getResourceAsStream("version.properties"), "version")) {
            Properties properties = new Properties();
            properties.load(input);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
