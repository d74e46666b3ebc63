package dev.latchkey.validation;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.requirement.ItemReference;
import dev.latchkey.validation.requirement.Requirements;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks bodies against the documented rules of one API version before they are sent.
 *
 * <p>A check is pure: it knows no clock and no network, only the body and the facts it is given. Immutable and
 * thread-safe; make one and keep it.
 */
public final class Preflight {
    private final RulesInForce rules;
    private final Map<Operation, RuleBook> ruleBooks = new EnumMap<>(Operation.class);

    Preflight(RulesInForce rules) {
        this.rules = rules;
        for (Operation operation : Operation.values()) {
            ruleBooks.put(operation, new RuleBook(rules, operation));
        }
    }

    /**
     * The documented rules of an API version.
     *
     * @param apiVersion the API version that bodies are sent to
     * @return the check
     */
    public static Preflight of(ApiVersion apiVersion) {
        return builder(apiVersion).build();
    }

    /**
     * The rules of an API version, with the limits of a tenant.
     *
     * @param apiVersion the API version that bodies are sent to
     * @param limits the numbers to hold bodies to
     * @return the check
     */
    public static Preflight of(ApiVersion apiVersion, Limits limits) {
        return builder(apiVersion).limits(limits).build();
    }

    /**
     * The rules of an API version, with whatever a tenant does differently.
     *
     * @param apiVersion the API version that bodies are sent to
     * @return a builder that starts from the documented rules
     */
    public static PreflightBuilder builder(ApiVersion apiVersion) {
        Objects.requireNonNull(apiVersion, "apiVersion");
        return new PreflightBuilder(apiVersion);
    }

    /** {@return the API version whose rules are checked} */
    public ApiVersion getApiVersion() {
        return rules.apiVersion();
    }

    /** {@return the rules that are checked, documented and own, at their levels here} */
    public List<Rule> getRules() {
        return rules.all();
    }

    /**
     * Checks a create request.
     *
     * @param request what would be sent
     * @param facts what is known beyond it
     * @return what was found
     */
    public PreflightReport check(AccessRequest request, FactSource facts) {
        Objects.requireNonNull(request, "request");
        return check(BodyType.CREATE, request, facts);
    }

    /**
     * Checks a body.
     *
     * @param type which operation it is for
     * @param body what would be sent
     * @param facts what is known beyond it
     * @param <B> the type of the body
     * @return what was found
     */
    public <B> PreflightReport check(BodyType<B> type, B body, FactSource facts) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(facts, "facts");
        return ruleBook(type.getOperation()).check(body, null, facts.about(body));
    }

    /**
     * Checks what was read of a document. Rules are asked about what could be read; what a broken value would have
     * meant is not guessed. A text that is not JSON to its end is only told so.
     *
     * @param document the document
     * @param facts what is known beyond it
     * @return what was found, with places in the document
     */
    public PreflightReport check(Document<?> document, FactSource facts) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(facts, "facts");
        Object body = document.isComplete() ? document.getBody() : null;
        return ruleBook(document.getType().getOperation())
                .check(body, document, body == null ? facts : facts.about(body));
    }

    /**
     * Finds out what a grant of items must contain before it is built. What the rules that are checked here demand is
     * required, and nothing else.
     *
     * @param items what is going to be requested
     * @param facts what is known; each is asked for at most once
     * @return the requirements, with the facts that are missing
     */
    public Requirements requirements(List<ItemReference> items, FactSource facts) {
        return requirements(items, List.of(), facts);
    }

    /**
     * Finds out what a grant of items for identities must contain before it is built, the accounts to choose from
     * included.
     *
     * @param items what is going to be requested
     * @param identities for whom
     * @param facts what is known; each is asked for at most once
     * @return the requirements, with the facts that are missing
     */
    public Requirements requirements(List<ItemReference> items, List<IdentityId> identities, FactSource facts) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(identities, "identities");
        Objects.requireNonNull(facts, "facts");
        return Requirements.of(
                rules.apiVersion(),
                id -> rules.find(id) != null,
                items,
                identities,
                facts.about(grant(items, identities)));
    }

    /** A request for these, so that a source of facts knows what it may be asked for. */
    private static AccessRequest grant(List<ItemReference> items, List<IdentityId> identities) {
        return AccessRequest.builder()
                .requestedFor(identities)
                .requestedItems(items.stream()
                        .map(item -> RequestedItem.builder()
                                .type(item.type())
                                .id(item.id())
                                .build())
                        .toList())
                .build();
    }

    /**
     * Checks the headers of a call. What Latchkey itself sends has the required ones; this is for those who send by
     * other means. {@link dev.latchkey.model.version.Endpoint#getRequiredHeaders} names them.
     *
     * @param operation what is called
     * @param headers what would be sent: values by name, in whatever letter case
     * @return what was found
     */
    public PreflightReport checkHeaders(Operation operation, Map<String, String> headers) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(headers, "headers");
        return ruleBook(operation).checkHeaders(headers);
    }

    private RuleBook ruleBook(Operation operation) {
        return Objects.requireNonNull(ruleBooks.get(operation));
    }
}
