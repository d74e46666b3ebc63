package dev.latchkey.emulator.api;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The paths of all API versions, from the data of the API versions. */
final class Routes {
    private static final String PLACEHOLDER = "\\{[^}]*}";

    private final List<Endpoint> endpoints = Arrays.stream(ApiVersion.values())
            .flatMap(apiVersion ->
                    Arrays.stream(Operation.values()).flatMap(operation -> apiVersion.find(operation).stream()))
            .toList();

    /**
     * Finds the routes of a path, for any method. Routes without an id come first, because their last part is never an
     * id.
     */
    List<Route> at(String path) {
        List<Route> found = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            match(endpoint, path).ifPresent(found::add);
        }
        List<Route> exact =
                found.stream().filter(route -> !route.endpoint().isIdInPath()).toList();
        return exact.isEmpty() ? found : exact;
    }

    private static Optional<Route> match(Endpoint endpoint, String path) {
        if (!endpoint.isIdInPath()) {
            return path.equals(endpoint.getPathTemplate()) ? Optional.of(new Route(endpoint, "")) : Optional.empty();
        }
        String[] around = endpoint.getPathTemplate().split(PLACEHOLDER, -1);
        int end = path.length() - around[1].length();
        if (!path.startsWith(around[0]) || !path.endsWith(around[1]) || end <= around[0].length()) {
            return Optional.empty();
        }
        String id = path.substring(around[0].length(), end);
        return id.contains("/") ? Optional.empty() : Optional.of(new Route(endpoint, decode(id)));
    }

    private static String decode(String id) {
        // A plus sign in a path is a plus sign.
        return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
