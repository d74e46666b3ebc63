package dev.latchkey.validation;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What a check found. Immutable. */
@Value.Immutable
public interface PreflightReport {

    /** {@return the API version whose rules were checked} */
    @Value.Parameter
    ApiVersion getApiVersion();

    /** {@return the operation that takes the body} */
    @Value.Parameter
    Operation getOperation();

    /** {@return the findings, each once, in the order of their places in the document} */
    @Value.Parameter
    List<Finding> getFindings();

    /** {@return how many findings were left out because the settings suppress them} */
    @Value.Default
    @Value.Parameter
    default int getSuppressed() {
        return 0;
    }

    /** {@return what the findings come to} */
    default Verdict getVerdict() {
        boolean undetermined = false;
        for (Finding finding : getFindings()) {
            if (finding.getLevel() == Level.ERROR) {
                if (finding.getStatus() == Finding.Status.VIOLATED) {
                    return Verdict.FAIL;
                }
                undetermined = true;
            }
        }
        return undetermined ? Verdict.UNDETERMINED : Verdict.PASS;
    }

    /** {@return what to ask for, and which rules wait for it; empty if no rule lacks facts} */
    default Map<Fact, Set<Rule>> getMissingFacts() {
        Map<Fact, Set<Rule>> missing = new EnumMap<>(Fact.class);
        for (Finding finding : getFindings()) {
            for (Fact fact : finding.getMissingFacts()) {
                missing.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(finding.getRule());
            }
        }
        return missing;
    }
}
