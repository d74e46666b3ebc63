package dev.latchkey.verification.generate;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.OrganisationFacts;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/**
 * A generated case, and what preflight says of it with all its facts.
 *
 * @param aCase the case
 * @param document what was read of its body
 * @param report what was found in it
 * @param findings the findings, those about headers included
 */
record Judged(GeneratedCase aCase, Document<?> document, PreflightReport report, List<Finding> findings) {
    private static final Map<ApiVersion, Preflight> PREFLIGHTS = new EnumMap<>(ApiVersion.class);

    static {
        for (ApiVersion apiVersion : ApiVersion.values()) {
            PREFLIGHTS.put(apiVersion, Preflight.of(apiVersion));
        }
    }

    static Judged of(GeneratedCase aCase) {
        Judged body = ofBody(aCase);
        List<Finding> findings = new ArrayList<>(body.findings());
        findings.addAll(preflight(aCase)
                .checkHeaders(aCase.getOperation(), aCase.getHeaders())
                .getFindings());
        return new Judged(aCase, body.document(), body.report(), findings);
    }

    /** Leaves the headers aside. */
    static Judged ofBody(GeneratedCase aCase) {
        return check(aCase, preflight(aCase), facts(aCase));
    }

    /** Leaves the headers aside, and checks the body for another API version, of which the same is known. */
    static Judged ofBody(GeneratedCase aCase, ApiVersion apiVersion) {
        ObjectNode facts = OrganisationFacts.of(
                aCase.getOrganisation(), apiVersion, aCase.getCaller().orElse(null), aCase.getOpenRequests());
        Optional.ofNullable(aCase.getFacts().get("commentRequiredWhenRejected"))
                .ifPresent(required -> facts.set("commentRequiredWhenRejected", required));
        return check(aCase, Objects.requireNonNull(PREFLIGHTS.get(apiVersion)), facts(facts));
    }

    private static Judged check(GeneratedCase aCase, Preflight preflight, Facts facts) {
        Document<?> document =
                DocumentReader.read(BodyType.find(aCase.getOperation()).orElseThrow(), aCase.getBytes());
        PreflightReport report = preflight.check(document, facts);
        return new Judged(aCase, document, report, report.getFindings());
    }

    private static Preflight preflight(GeneratedCase aCase) {
        return Objects.requireNonNull(PREFLIGHTS.get(aCase.getApiVersion()));
    }

    static Facts facts(GeneratedCase aCase) {
        return facts(aCase.getFacts());
    }

    private static Facts facts(ObjectNode json) {
        return LatchkeyJson.mapper().treeToValue(json, Facts.class);
    }

    /** What is found beyond what the case promises, or not found though it does; empty if it keeps its promise. */
    String complaint() {
        Set<String> violated = new TreeSet<>();
        Set<String> undetermined = new TreeSet<>();
        for (Finding finding : findings) {
            violated.add(finding.getRule().getId());
        }
        report.getUndetermined()
                .forEach(entry -> undetermined.add(entry.getRule().getId()));
        return violated.equals(aCase.getExpectedRules()) && undetermined.isEmpty()
                ? ""
                : violated + ", undetermined " + undetermined + ", instead of " + aCase.getExpectedRules() + ": "
                        + aCase;
    }

    /** The findings of one rule. */
    List<Finding> of(String rule) {
        return findings.stream()
                .filter(finding -> finding.getRule().getId().equals(rule))
                .toList();
    }
}
