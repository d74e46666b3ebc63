package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.model.directory.LookupOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that belongs to a lookup.
 *
 * @param operation the lookup
 * @param id the id in the path, decoded; empty if the path has none
 */
public record LookupRoute(LookupOperation operation, String id) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /**
     * Finds the lookup of a path. Paths without an id take precedence, because their last part is never an id.
     * Operations on access requests have routes of their own.
     */
    static Optional<LookupRoute> at(String path) {
        return Arrays.stream(LookupOperation.values())
                .filter(operation -> operation.getOperation().isEmpty())
                .sorted(Comparator.comparing(operation -> operation.getPath().contains("{")))
                .flatMap(operation -> match(operation, path).stream())
                .findFirst();
    }

    private static Optional<LookupRoute> match(LookupOperation operation, String path) {
        String[] around = PLACEHOLDER.split(operation.getPath(), -1);
        if (around.length == 1) {
            return path.equals(operation.getPath()) ? Optional.of(new LookupRoute(operation, "")) : Optional.empty();
        }
        Matcher matcher = Pattern.compile(Pattern.quote(around[0]) + "([^/]+)" + Pattern.quote(around[1]))
                .matcher(path);
        // A plus sign in a path is a plus sign.
        return matcher.matches()
                ? Optional.of(new LookupRoute(
                        operation, URLDecoder.decode(matcher.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** {@return a name in kebab case, which the log and the faults use} */
    public String getText() {
        return text(operation);
    }

    /**
     * Returns the name of a lookup.
     *
     * @param operation the lookup
     * @return its name in kebab case, such as {@code public-identities}
     */
    public static String text(LookupOperation operation) {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAskedBy(Call call) {
        return call.getMethod().equals("GET");
    }
}
