package dev.latchkey.validation;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.requirement.RequestableItem;
import dev.latchkey.validation.requirement.Requirements;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.engine.Outcome;
import dev.latchkey.validation.rule.engine.RuleBook;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks bodies against the documented rules of one API version before they are sent.
 *
 * <p>A check is pure: it knows no clock and no network, only the body and the facts it is given. Immutable and
 * thread-safe; make one and keep it.
 */
public final class Preflight {
    private final RulesInForce rules;
    private final Map<Operation, RuleBook> ruleBooks = new EnumMap<>(Operation.class);
    private final Map<Operation, PreflightReport> cleanReports = new EnumMap<>(Operation.class);

    Preflight(RulesInForce rules) {
        this.rules = rules;
        for (Operation operation : Operation.values()) {
            ruleBooks.put(operation, rules.book(operation));
        }
        for (BodyType<?> type : BodyType.all()) {
            Operation operation = type.getOperation();
            cleanReports.put(operation, PreflightReport.of(rules.apiVersion(), operation, List.of()));
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
        FactSource known = facts.about(body);
        Instant now = suppressionsEndBy(known);
        RuleBook book = ruleBook(type.getOperation());
        Outcome outcome = book.check(body, known, now, false);
        if (isClean(outcome)) {
            return clean(type);
        }
        if (outcome.violations().isEmpty() && outcome.unknowns().isEmpty()) {
            return counted(type, book, outcome, body, known);
        }
        Findings findings = Findings.ofBody(outcome, rules, FixFinder.inBody(body, book.getTerms()), now);
        return report(type, book, outcome, findings, body, known);
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
        BodyType<?> type = document.getType();
        Object body = document.isComplete() ? document.getBody() : null;
        FactSource known = body == null ? facts : facts.about(body);
        Instant now = suppressionsEndBy(known);
        RuleBook book = ruleBook(type.getOperation());
        boolean placed = !document.getProblems().isEmpty();
        Outcome outcome = body == null ? Outcome.CLEAN : book.check(body, known, now, placed);
        if (isClean(outcome) && document.getProblems().isEmpty()) {
            return clean(type);
        }
        if (body != null
                && !placed
                && outcome.violations().isEmpty()
                && outcome.unknowns().isEmpty()) {
            return counted(type, book, outcome, body, known);
        }
        FixFinder fixes = FixFinder.inDocument(document, book.getTerms());
        Findings findings = Findings.ofDocument(document, outcome, rules, fixes, now);
        return report(type, book, outcome, findings, body, known);
    }

    /**
     * Finds out what a grant of items must contain before it is built. What the rules that are checked here demand is
     * required, and nothing else.
     *
     * @param items what is going to be requested
     * @param facts what is known; each is asked for at most once
     * @return the requirements, with the facts that are missing
     */
    public Requirements requirements(List<RequestableItem> items, FactSource facts) {
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
    public Requirements requirements(List<RequestableItem> items, List<IdentityId> identities, FactSource facts) {
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
    private static AccessRequest grant(List<RequestableItem> items, List<IdentityId> identities) {
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

    /** The time by which suppressions end; asked for only where something is suppressed. */
    private @Nullable Instant suppressionsEndBy(FactSource facts) {
        return rules.suppressions().isEmpty() ? null : facts.getNow();
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
        RuleBook book = ruleBook(operation);
        Findings findings =
                Findings.ofBody(book.checkHeaders(headers), rules, FixFinder.inBody(headers, book.getTerms()), null);
        List<Remark> unknowns = findings.getUnknowns();
        return new PreflightReport(
                rules.apiVersion(),
                operation,
                findings.toList(),
                book.summarise(unknowns),
                0,
                findings.getSuppressed(),
                () -> unknowns);
    }

    private RuleBook ruleBook(Operation operation) {
        return Objects.requireNonNull(ruleBooks.get(operation));
    }

    private PreflightReport clean(BodyType<?> type) {
        return Objects.requireNonNull(cleanReports.get(type.getOperation()));
    }

    private static boolean isClean(Outcome outcome) {
        return outcome.violations().isEmpty() && outcome.undetermined().isEmpty();
    }

    /** A report without violations, whose undecided places were only counted. */
    private PreflightReport counted(BodyType<?> type, RuleBook book, Outcome outcome, Object body, FactSource facts) {
        return new PreflightReport(
                rules.apiVersion(),
                type.getOperation(),
                List.of(),
                outcome.undetermined(),
                0,
                0,
                () -> book.check(body, facts, null, true).unknowns());
    }

    private PreflightReport report(
            BodyType<?> type,
            RuleBook book,
            Outcome outcome,
            Findings findings,
            @Nullable Object body,
            FactSource facts) {
        List<Remark> unknowns = findings.getUnknowns();
        boolean counted = unknowns.isEmpty() && outcome.unknowns().isEmpty() && body != null;
        return new PreflightReport(
                rules.apiVersion(),
                type.getOperation(),
                findings.toList(),
                counted ? outcome.undetermined() : book.summarise(unknowns),
                outcome.omitted() + findings.getOmitted(),
                findings.getSuppressed(),
                counted
                        ? () -> book.check(Objects.requireNonNull(body), facts, null, true)
                                .unknowns()
                        : () -> unknowns);
    }
}
