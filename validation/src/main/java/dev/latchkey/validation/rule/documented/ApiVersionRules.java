package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
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
            .source(API_DESCRIPTION, "paths")
            .reason("The API version offers the operation.")
            .hint("Use an API version that offers the operation.")
            .request((request, terms, facts) -> offered(terms))
            .body((body, terms, facts) -> offered(terms))
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
            .source(V2024_OPERATIONS, "close-access-request")
            .source(V1_OPERATIONS, "list-administrators-access-request-status-v1, load-account-selections-v1")
            .source(API_DESCRIPTION, "X-SailPoint-Experimental")
            .reason("A call of an experimental operation says by a header that it knows so.")
            .hint("Send the header X-SailPoint-Experimental: true.")
            .headers(ApiVersionRules::requiredHeaders)
            .build();

    static final List<Rule> ALL = List.of(OPERATION_IN_EDITION, EXPERIMENTAL_HEADER);

    private ApiVersionRules() {}

    private static Answer requiredHeaders(Map<String, String> headers, Terms terms) {
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(headers);
        Answer answer = satisfied();
        for (Map.Entry<String, String> required : required(terms).entrySet()) {
            String value = sent.get(required.getKey());
            if (value == null) {
                answer = answer.and(violated("", "the header " + required.getKey() + " is missing"));
            } else if (!value.strip().equalsIgnoreCase(required.getValue())) {
                answer = answer.and(violated(
                        "",
                        "the header " + required.getKey() + " is \"" + value + "\" instead of " + required.getValue()));
            }
        }
        return answer;
    }

    private static Map<String, String> required(Terms terms) {
        return terms.apiVersion()
                .find(terms.operation())
                .map(Endpoint::getRequiredHeaders)
                .orElse(Map.of());
    }

    private static Answer offered(Terms terms) {
        Set<ApiVersion> apiVersions = Objects.requireNonNull(OFFERED.get(terms.operation()));
        return apiVersions.contains(terms.apiVersion())
                ? satisfied()
                : violated(
                        "",
                        "API version " + terms.apiVersion() + " has no operation " + terms.operation()
                                + "; these have it: "
                                + apiVersions.stream().map(ApiVersion::toString).collect(Collectors.joining(", ")));
    }
}
