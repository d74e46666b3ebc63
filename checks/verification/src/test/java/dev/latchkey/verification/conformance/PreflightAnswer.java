package dev.latchkey.verification.conformance;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import dev.latchkey.validation.suppression.Suppression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What preflight says of a case.
 *
 * @param verdict the verdict
 * @param violated rule, level and place of each violation
 * @param missingFacts the facts that rules wait for
 */
record PreflightAnswer(String verdict, Set<String> violated, Set<String> missingFacts) {

    static PreflightAnswer of(ConformanceCase aCase) {
        PreflightReport report = report(aCase);
        return new PreflightAnswer(
                report.getVerdict().name(),
                report.getFindings().stream()
                        .map(finding -> finding.getRule().getId() + " "
                                + finding.getLevel().getText() + " at \"" + finding.getPointer() + "\"")
                        .collect(Collectors.toCollection(TreeSet::new)),
                report.getMissingFacts().keySet().stream()
                        .map(fact -> fact.getText())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What is expected of it. */
    static PreflightAnswer expected(ConformanceCase aCase) {
        return new PreflightAnswer(aCase.expected().path("verdict").asString(), aCase.violated(), aCase.missingFacts());
    }

    private static PreflightReport report(ConformanceCase aCase) {
        Preflight preflight = preflight(aCase);
        if (aCase.isAboutHeaders()) {
            Map<String, String> headers = new LinkedHashMap<>();
            aCase.json().path("headers").forEachEntry((name, value) -> headers.put(name, value.asString()));
            return preflight.checkHeaders(aCase.operation(), headers);
        }
        Facts facts = aCase.facts().isMissingNode()
                ? Facts.none()
                : LatchkeyJson.mapper().treeToValue(aCase.facts(), Facts.class);
        return preflight.check(
                DocumentReader.read(BodyType.find(aCase.operation()).orElseThrow(), aCase.bytes()), facts);
    }

    private static Preflight preflight(ConformanceCase aCase) {
        ApiVersion apiVersion = aCase.apiVersion();
        SettingsBuilder settings = Settings.builder();
        aCase.json()
                .path("suppressions")
                .forEach(each -> settings.suppress(LatchkeyJson.mapper().treeToValue(each, Suppression.class)));
        return Preflight.builder(apiVersion).settings(settings.build()).build();
    }
}
