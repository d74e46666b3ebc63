package dev.latchkey.feign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The value of the User-Agent header; some tenants reject calls without it. */
final class UserAgent {
    private static final String NAME = "latchkey/" + version();

    private UserAgent() {}

    /** Names the library, after the application that uses it, if that is set. */
    static String of(String application) {
        return application.isEmpty() ? NAME : application + " " + NAME;
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
