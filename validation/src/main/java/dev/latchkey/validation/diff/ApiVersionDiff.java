package dev.latchkey.validation.diff;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import java.util.Objects;

/** The differences between two API versions, and their consequences for a document. Immutable and thread-safe. */
public final class ApiVersionDiff {
    private final Preflight from;
    private final Preflight to;

    private ApiVersionDiff(Preflight from, Preflight to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Compares API versions by their documents.
     *
     * @param from the API version to leave
     * @param to the API version to go to
     * @return the differences
     */
    public static ApiVersionDiff of(ApiVersion from, ApiVersion to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return of(Preflight.of(from), Preflight.of(to));
    }

    /**
     * Compares API versions with a tenant's rules.
     *
     * @param from the check for the API version to leave
     * @param to the check for the API version to go to
     * @return the differences
     */
    public static ApiVersionDiff of(Preflight from, Preflight to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new ApiVersionDiff(from, to);
    }

    /** {@return the API version to leave} */
    public ApiVersion getFrom() {
        return from.getApiVersion();
    }

    /** {@return the API version to go to} */
    public ApiVersion getTo() {
        return to.getApiVersion();
    }

    /** {@return the rules that do not hold in both at the same level} */
    public List<RuleDifference> getRules() {
        return RuleComparison.differences(from, to);
    }

    /** {@return the operations that are not offered in the same way, paths aside} */
    public List<OperationDifference> getOperations() {
        return TableComparison.operations(getFrom(), getTo());
    }

    /** {@return the fields and values of a create request that only one of them has} */
    public List<FeatureDifference> getFeatures() {
        return TableComparison.features(getFrom(), getTo());
    }

    /** {@return the fields that can be filtered differently, in lists that both offer} */
    public List<FilterDifference> getFilters() {
        return TableComparison.filters(getFrom(), getTo());
    }

    /** {@return the fields that only one can sort by, in lists that both offer} */
    public List<SorterDifference> getSorters() {
        return TableComparison.sorters(getFrom(), getTo());
    }

    /**
     * Checks a document for both API versions.
     *
     * @param document the document
     * @param facts the known facts beyond the body
     * @return the findings that only one of them has or that differ, with the reasons
     */
    public DocumentDiff compare(Document<?> document, FactSource facts) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(facts, "facts");
        PreflightReport before = from.check(document, facts);
        PreflightReport after = to.check(document, facts);
        return new DocumentDiff(before, after, RuleComparison.differences(before, after, from, to));
    }
}
