package dev.latchkey.validation;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The result of a check: the violations, and separately one entry for each rule that cannot decide without more facts.
 * Immutable and thread-safe. {@link ReportJson} and Jackson mappers write it as JSON.
 */
@JsonSerialize(using = ReportJson.Serializer.class)
public final class PreflightReport {
    private final ApiVersion apiVersion;
    private final Operation operation;
    private final List<Finding> findings;
    private final List<UndeterminedRule> undetermined;
    private final int omitted;
    private final int suppressed;
    private final Supplier<List<UnknownPlace>> unknowns;
    private final Verdict verdict;

    PreflightReport(
            ApiVersion apiVersion,
            Operation operation,
            List<Finding> findings,
            List<UndeterminedRule> undetermined,
            int omitted,
            int suppressed,
            Supplier<List<UnknownPlace>> unknowns) {
        this.apiVersion = apiVersion;
        this.operation = operation;
        this.findings = findings;
        this.undetermined = undetermined;
        this.omitted = omitted;
        this.suppressed = suppressed;
        this.unknowns = new Once<>(unknowns);
        this.verdict = verdict(findings, undetermined);
    }

    private static Verdict verdict(List<Finding> findings, List<UndeterminedRule> undetermined) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).getLevel() == Level.ERROR) {
                return Verdict.FAIL;
            }
        }
        for (int i = 0; i < undetermined.size(); i++) {
            if (undetermined.get(i).getLevel() == Level.ERROR) {
                return Verdict.UNDETERMINED;
            }
        }
        return Verdict.PASS;
    }

    /**
     * Creates a report, such as one on a body that could not be read at all.
     *
     * @param apiVersion the API version whose rules were checked
     * @param operation the operation that accepts the body
     * @param findings the violations, in the order of their places
     * @return the report
     */
    public static PreflightReport of(ApiVersion apiVersion, Operation operation, List<Finding> findings) {
        Objects.requireNonNull(apiVersion, "apiVersion");
        Objects.requireNonNull(operation, "operation");
        return new PreflightReport(apiVersion, operation, List.copyOf(findings), List.of(), 0, 0, List::of);
    }

    /**
     * Copies this report with some of its violations only. Everything else stays, and the verdict is derived from the
     * remaining violations.
     *
     * @param kept the violations to keep
     * @return the report
     */
    public PreflightReport withFindings(List<Finding> kept) {
        return new PreflightReport(
                apiVersion, operation, List.copyOf(kept), undetermined, omitted, suppressed, unknowns);
    }

    /** {@return the API version whose rules were checked} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return the operation that accepts the body} */
    public Operation getOperation() {
        return operation;
    }

    /** {@return the violations, each once, in the order of their places in the document; at most 1,000 of each rule} */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * {@return the number of violations beyond those in {@link #getFindings}; may include values that could not be
     * read}
     */
    public int getOmittedFindings() {
        return omitted;
    }

    /** {@return the rules that cannot decide, one entry each, in the order of the rules} */
    public List<UndeterminedRule> getUndetermined() {
        return undetermined;
    }

    /**
     * Lists the places that a rule cannot decide. They are determined on demand.
     *
     * @param entry an entry of {@link #getUndetermined}
     * @return JSON pointers into the body; empty if the rule is not undetermined here
     */
    public List<String> getPlaces(UndeterminedRule entry) {
        return unknowns.get().stream()
                .filter(unknown -> unknown.rule().equals(entry.getRule()))
                .map(UnknownPlace::pointer)
                .distinct()
                .toList();
    }

    /** {@return the number of violations and undecided places that were left out because the settings suppress them} */
    public int getSuppressed() {
        return suppressed;
    }

    /** {@return the verdict} */
    public Verdict getVerdict() {
        return verdict;
    }

    /** {@return the missing facts, each with the rules that need it; empty if no rule lacks facts} */
    public Map<Fact<?>, Set<Rule>> getMissingFacts() {
        Map<Fact<?>, Set<Rule>> missing = new TreeMap<>();
        for (UndeterminedRule entry : undetermined) {
            for (Fact<?> fact : entry.getMissingFacts()) {
                missing.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(entry.getRule());
            }
        }
        return missing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreflightReport that
                && apiVersion == that.apiVersion
                && operation == that.operation
                && findings.equals(that.findings)
                && undetermined.equals(that.undetermined)
                && omitted == that.omitted
                && suppressed == that.suppressed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(apiVersion, operation, findings, undetermined);
    }

    @Override
    public String toString() {
        return getVerdict() + " for " + operation + " in " + apiVersion + " " + findings + " undetermined "
                + undetermined;
    }
}
