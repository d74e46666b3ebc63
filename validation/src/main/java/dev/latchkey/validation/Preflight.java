package dev.latchkey.validation;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.RuleBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks bodies against the documented rules of one edition before they are sent.
 *
 * <p>A check is pure: it knows no clock and no network, only the body and the facts it is given. Immutable and
 * thread-safe; make one and keep it.
 */
public final class Preflight {
    private final ApiEdition edition;
    private final Limits limits;
    private final Map<Operation, RuleBook> ruleBooks = new EnumMap<>(Operation.class);
    private final Map<Operation, PreflightReport> cleanReports = new EnumMap<>(Operation.class);

    private Preflight(ApiEdition edition, Limits limits) {
        this.edition = edition;
        this.limits = limits;
        for (BodyType<?> type : BodyType.all()) {
            Operation operation = type.getOperation();
            ruleBooks.put(operation, RuleBook.of(edition, operation, limits));
            cleanReports.put(operation, ImmutablePreflightReport.of(edition, operation, List.of()));
        }
    }

    /**
     * The documented rules of an edition.
     *
     * @param edition the edition that bodies are sent to
     * @return the check
     */
    public static Preflight of(ApiEdition edition) {
        return of(edition, Limits.documented());
    }

    /**
     * The rules of an edition, with the limits of a tenant.
     *
     * @param edition the edition that bodies are sent to
     * @param limits the numbers to hold bodies to
     * @return the check
     */
    public static Preflight of(ApiEdition edition, Limits limits) {
        return new Preflight(edition, limits);
    }

    /** {@return the edition whose rules are checked} */
    public ApiEdition getEdition() {
        return edition;
    }

    /**
     * Checks a create request.
     *
     * @param request what would be sent
     * @param facts what is known beyond it
     * @return what was found
     */
    public PreflightReport check(AccessRequest request, FactSource facts) {
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
        List<Remark> remarks = ruleBook(type).check(body, facts);
        return remarks.isEmpty() ? clean(type) : report(type, Findings.ofBody(remarks));
    }

    /**
     * Checks what was read of a document. Rules are asked about what could be read; what a broken value would have meant
     * is not guessed. A text that is not JSON to its end is only told so.
     *
     * @param document the document
     * @param facts what is known beyond it
     * @return what was found, with places in the document
     */
    public PreflightReport check(Document<?> document, FactSource facts) {
        BodyType<?> type = document.getType();
        List<Remark> remarks = document.isComplete() ? ruleBook(type).check(document.getBody(), facts) : List.of();
        return remarks.isEmpty() && document.getProblems().isEmpty()
                ? clean(type)
                : report(type, Findings.ofDocument(document, remarks));
    }

    /**
     * Checks the headers of a call. What Latchkey itself sends has the required ones; this is for those who send by other
     * means. {@link dev.latchkey.model.edition.Endpoint#getRequiredHeaders} names them.
     *
     * @param operation what is called
     * @param headers what would be sent: values by name, in whatever letter case
     * @return what was found
     */
    public PreflightReport checkHeaders(Operation operation, Map<String, String> headers) {
        List<Remark> remarks = RuleBook.of(edition, operation, limits).checkHeaders(headers);
        return ImmutablePreflightReport.of(edition, operation, Findings.ofBody(remarks));
    }

    private RuleBook ruleBook(BodyType<?> type) {
        return Objects.requireNonNull(ruleBooks.get(type.getOperation()));
    }

    private PreflightReport clean(BodyType<?> type) {
        return Objects.requireNonNull(cleanReports.get(type.getOperation()));
    }

    private PreflightReport report(BodyType<?> type, List<Finding> findings) {
        return ImmutablePreflightReport.of(edition, type.getOperation(), findings);
    }
}
