package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.document.ReadLimits;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.suppression.Suppressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks bodies for one operation of one API version. Immutable and thread-safe. */
public final class BodyChecker {
    private final Preflight preflight;
    private final BodyType<?> type;
    private final FactSource facts;
    private final @Nullable SuppressedFindings suppressed;

    private BodyChecker(
            Preflight preflight, BodyType<?> type, FactSource facts, @Nullable SuppressedFindings suppressed) {
        this.preflight = preflight;
        this.type = type;
        this.facts = facts;
        this.suppressed = suppressed;
    }

    /**
     * Creates a checker.
     *
     * @param apiVersion the API version that the bodies are meant for
     * @param type which bodies they are
     * @param facts the known facts beyond them
     * @return the checker
     */
    public static BodyChecker of(ApiVersion apiVersion, BodyType<?> type, FactSource facts) {
        return of(Preflight.of(apiVersion), type, facts);
    }

    /**
     * Creates a checker with the rules of a tenant.
     *
     * @param preflight the rules
     * @param type which bodies to check
     * @param facts the known facts beyond them
     * @return the checker
     */
    public static BodyChecker of(Preflight preflight, BodyType<?> type, FactSource facts) {
        return new BodyChecker(preflight, type, facts, null);
    }

    /**
     * Copies this checker; the results of the copy include suppressed findings.
     *
     * @param settings the settings of the tenant
     * @return the checker
     */
    public BodyChecker showingSuppressed(TenantSettings settings) {
        return new BodyChecker(
                preflight,
                type,
                facts,
                new SuppressedFindings(
                        settings.withoutSuppressions().preflight(preflight.getApiVersion()),
                        Suppressions.of(settings.settings().getSuppressions())));
    }

    /** {@return the rules that are checked, and those of any API version that are not} */
    public List<Rule> getRules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Rules.all().forEach(rule -> rules.put(rule.getId(), rule));
        preflight.getRules().forEach(rule -> rules.put(rule.getId(), rule));
        return List.copyOf(rules.values());
    }

    /**
     * Checks whether a rule applies to the bodies that are checked here.
     *
     * @param ruleId the id of a rule
     * @return whether it is checked, holds in the API version, and looks at bodies of this type
     */
    public boolean asks(String ruleId) {
        return preflight.getRules().stream()
                .filter(rule -> rule.getId().equals(ruleId))
                .anyMatch(rule -> rule.getApiVersions().contains(preflight.getApiVersion())
                        && rule.getOperations().contains(type.getOperation()));
    }

    /** Lets the facts of several bodies be looked up together, before each is checked. */
    void lookAhead(BodyBatch batch) {
        if (facts instanceof BatchedFacts batched && type == BodyType.CREATE) {
            batched.next(batch.read(BodyType.CREATE));
        }
    }

    /**
     * Checks one body.
     *
     * @param input where it comes from
     * @param utf8 the JSON text, or its start if the whole is longer than {@link ReadLimits#MAX_BYTES}: then more than
     *     so many bytes of it
     * @return the result
     */
    public CheckResult check(Input input, byte[] utf8) {
        return check(input, utf8, 0, utf8.length);
    }

    /** Checks a body that is a part of an array. The result keeps nothing of the array. */
    CheckResult check(Input input, byte[] bytes, int from, int to) {
        if (to - from > ReadLimits.MAX_BYTES) {
            PreflightReport report = TooLarge.report(preflight.getApiVersion(), type.getOperation());
            return new CheckResult(input, report, SourceText.decode(bytes, from, to), List.of());
        }
        Document<?> document = DocumentReader.read(type, bytes, from, to - from);
        String text = document.getText();
        return new CheckResult(
                input,
                preflight.check(document, facts),
                text == null ? SourceText.decode(bytes, from, to) : new SourceText(text),
                suppressed == null ? List.of() : suppressed.in(document, facts));
    }
}
