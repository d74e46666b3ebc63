package dev.latchkey.cli.demo;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.lookup.TenantFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * One request and its three verdicts: with only the time known, with facts from the tenant, and corrected.
 *
 * @param telling prints the events
 */
record LiveCheck(JourneyPrinter telling) {

    void run(Tenant administrator, Instant now) {
        telling.chapter(
                "An administrator drafts a grant of the database, and lets the tenant say what a check has to know.");
        Preflight preflight = Preflight.of(administrator.getApiVersion());
        FactSource tenant = TenantFacts.of(administrator);
        AccessRequest draft = AccessRequests.grant()
                .entitlement(DemoOrganisation.DATABASE_ENTITLEMENT)
                .forIdentity(DemoOrganisation.EMPLOYEE.value())
                .build();
        tell("with the time alone", preflight.check(draft, Facts.at(now)));
        tell("with facts from the tenant", preflight.check(draft, tenant));
        AccessRequest mended = AccessRequests.grant()
                .entitlement(
                        DemoOrganisation.DATABASE_ENTITLEMENT,
                        item -> item.comment("Closes the year")
                                .removeDate(now.plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC)))
                .forIdentity(DemoOrganisation.EMPLOYEE.value())
                .build();
        tell("with a reason and an end", preflight.check(mended, tenant));
    }

    private void tell(String when, PreflightReport report) {
        String reasons = report.getFindings().isEmpty()
                ? report.getMissingFacts().keySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                : report.getFindings().stream()
                        .map(finding -> finding.getRule().getId())
                        .distinct()
                        .collect(Collectors.joining(", "));
        // Of a PASS, facts are missing that only warnings would need.
        telling.say(when + ": " + report.getVerdict() + (report.getVerdict() == Verdict.PASS ? "" : ": " + reasons));
    }
}
