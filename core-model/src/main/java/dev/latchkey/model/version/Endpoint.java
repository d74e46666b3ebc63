package dev.latchkey.model.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of one operation in one API version. There is one instance for each pair; it is immutable and
 * thread-safe.
 */
public final class Endpoint {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final ApiVersion apiVersion;
    private final Operation operation;
    private final String pathTemplate;
    private final boolean experimental;
    private final @Nullable LocalDate deprecatedSince;

    Endpoint(ApiVersion apiVersion, Operation operation, boolean experimental, @Nullable LocalDate deprecatedSince) {
        this.apiVersion = apiVersion;
        this.operation = operation;
        this.pathTemplate = apiVersion.path(operation);
        this.experimental = experimental;
        this.deprecatedSince = deprecatedSince;
    }

    /** {@return the API version that offers the operation} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return the operation} */
    public Operation getOperation() {
        return operation;
    }

    /** {@return the HTTP method} */
    public HttpMethod getMethod() {
        return operation.getMethod();
    }

    /**
     * Returns the path after the host, including the parts that belong to the API version.
     *
     * @return a path such as {@code /v2024/access-requests}, with at most one placeholder, such as {@code
     *     /access-request-approvals/v1/{approvalId}/approve}
     */
    public String getPathTemplate() {
        return pathTemplate;
    }

    /** {@return whether the path contains an id, so that {@link #path(String)} returns it} */
    public boolean isIdInPath() {
        return pathTemplate.contains("{");
    }

    /**
     * Returns the path of an operation that has no id in it.
     *
     * @return the path after the host
     * @throws IllegalStateException if the path contains an id: see {@link #path(String)}
     */
    public String path() {
        if (isIdInPath()) {
            throw new IllegalStateException(operation + " needs an id in its path: " + this);
        }
        return pathTemplate;
    }

    /**
     * Returns the path of an operation on one approval or one request.
     *
     * @param id the id of the approval or of the request, as in JSON; it is percent-encoded as UTF-8 here
     * @return the path after the host, with the id in place of the placeholder
     * @throws IllegalStateException if the path contains no id: see {@link #path()}
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}, which would change the path
     */
    public String path(String id) {
        if (!isIdInPath()) {
            throw new IllegalStateException(operation + " takes no id in its path: " + this);
        }
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("\"" + id + "\" cannot stand in a path as an id: " + this);
        }
        return pathTemplate.substring(0, pathTemplate.indexOf('{'))
                + percentEncode(id)
                + pathTemplate.substring(pathTemplate.indexOf('}') + 1);
    }

    /** {@return whether the API version rejects the call without the header {@link ApiVersion#EXPERIMENTAL_HEADER}} */
    public boolean isExperimental() {
        return experimental;
    }

    /** {@return the headers that the API version requires for this operation in addition to those of every call} */
    public Map<String, String> getRequiredHeaders() {
        return experimental ? Map.of(ApiVersion.EXPERIMENTAL_HEADER, "true") : Map.of();
    }

    /** {@return whether the operation is deprecated in this API version} */
    public boolean isDeprecated() {
        return deprecatedSince != null;
    }

    /** {@return the day of the deprecation, or empty if the endpoint is not deprecated} */
    public Optional<LocalDate> getDeprecatedSince() {
        return Optional.ofNullable(deprecatedSince);
    }

    /** {@return method and path template, such as {@code POST /v2024/access-requests}} */
    @Override
    public String toString() {
        return getMethod() + " " + pathTemplate;
    }

    /** Encodes all characters except those that RFC 3986 calls unreserved. */
    private static String percentEncode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isUnreserved(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}
