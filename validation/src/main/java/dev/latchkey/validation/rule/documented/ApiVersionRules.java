package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that follow from the API version alone. */
final class ApiVersionRules {
    /** Looked up once, so that a check need not. */
    private static final Map<Operation, Set<ApiVersion>> OFFERED = new EnumMap<>(
            Stream.of(Operation.values()).collect(Collectors.toMap(Function.identity(), Operation::getApiVersions)));

    private static final Rule OPERATION_IN_EDITION = error("operation-in-edition")
            .on(Operation.CREATE, Operation.values())
            .cites(API_DESCRIPTION, "paths")
            .reason("The API version offers the operation.")
            .hint("Use an API version that offers the operation.")
            .request((request, context) -> offered(context))
            .body((body, context) -> offered(context))
            .build();

    /**
     * Not about bodies: a transport sends the header that the endpoint names, and headers can be checked on their own.
     */
    private static final Rule EXPERIMENTAL_HEADER = error("experimental-header")
            .notIn(ApiVersion.V3)
            .on(
                    Operation.CLOSE,
                    Operation.ACCOUNTS_SELECTION,
                    Operation.ADMINISTRATION,
                    Operation.GET_CONFIG_2,
                    Operation.SET_CONFIG_2)
            .cites(V2024_OPERATIONS, "close-access-request")
            .cites(V1_OPERATIONS, "list-administrators-access-request-status-v1, load-account-selections-v1")
            .cites(API_DESCRIPTION, "X-SailPoint-Experimental")
            .reason("A call of an experimental operation carries the experimental header.")
            .hint("Send the header X-SailPoint-Experimental: true.")
            .headers(ApiVersionRules::requiredHeaders)
            .build();

    static final List<Rule> ALL = List.of(OPERATION_IN_EDITION, EXPERIMENTAL_HEADER);

    private ApiVersionRules() {}

    private static void requiredHeaders(Map<String, String> headers, CheckContext context) {
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(headers);
        required(context).forEach((header, wanted) -> {
            String value = sent.get(header);
            if (value == null) {
                context.violated("", "the header " + header + " is missing");
            } else if (!value.strip().equalsIgnoreCase(wanted)) {
                context.violated("", "the header " + header + " is \"" + value + "\" instead of " + wanted);
            }
        });
    }

    private static Map<String, String> required(CheckContext context) {
        return context.getApiVersion()
                .find(context.getOperation())
                .map(Endpoint::getRequiredHeaders)
                .orElse(Map.of());
    }

    private static void offered(CheckContext context) {
        Set<ApiVersion> apiVersions = Objects.requireNonNull(OFFERED.get(context.getOperation()));
        if (!apiVersions.contains(context.getApiVersion())) {
            context.violated(
                    "",
                    "API version " + context.getApiVersion() + " has no operation " + context.getOperation()
                            + "; these have it: "
                            + apiVersions.stream().map(ApiVersion::toString).collect(Collectors.joining(", ")));
        }
    }
}
