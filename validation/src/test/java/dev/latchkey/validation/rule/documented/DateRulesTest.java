package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.modify;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;

import dev.latchkey.validation.fact.Fact;
import java.time.Instant;
import java.util.List;

final class DateRulesTest extends RuleSectionTest {
    private static final String MILLISECOND_LATER = "2026-11-21T00:00:00.001Z";
    private static final String REMOVE_DATE = "/requestedItems/0/removeDate";
    private static final String START_DATE = "/requestedItems/0/startDate";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("remove-date-future")
            .breaks(
                    grant(role(1, removed(NOW))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .breaks(
                    grant(role(1, removed("2019-10-23T08:00:00.250Z"))),
                    REMOVE_DATE,
                    "removeDate 2019-10-23T08:00:00.250Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .keeps(grant(role(1, removed(MILLISECOND_LATER))))
            .keeps(grant(role(1)))
            .implies(BETA, UNSEEN)
            .breaks(
                    revoke(role(1, "'comment':'c'", removed(NOW))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .keeps(revoke(role(1, "'comment':'c'", removed(MILLISECOND_LATER))))
            .everywhere()
            .breaks(
                    modify(role(1, removed(NOW))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, removed(NOW)))),
                    "/requestedForWithRequestedItems/0" + REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .keeps(modify(role(1, removed(MILLISECOND_LATER))))
            .everywhere()
            .implies("warning date-utc " + REMOVE_DATE)
            .breaks(
                    grant(role(1, removed("2026-11-21T02:00:00+02:00"))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T00:00:00Z now")
            .keeps(grant(role(1, removed("2026-11-20T22:00:00.000000001-02:00"))))
            .everywhere()
            .given(facts -> facts.put(Fact.NOW, Instant.parse("2026-11-21T03:59:05.037983638Z")))
            .breaks(
                    grant(role(1, removed(NOW))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T00:00:00Z is not in the future; it is 2026-11-21T03:59:05Z now")
            .breaks(
                    grant(role(1, removed("2026-11-21T03:59:05.037Z"))),
                    REMOVE_DATE,
                    "removeDate 2026-11-21T03:59:05.037Z is not in the future; it is 2026-11-21T03:59:05.037983638Z now")
            .given(facts -> facts.forget(Fact.NOW))
            .cannotTell(grant(role(1, removed(LATER))), REMOVE_DATE, "cannot tell without now")
            //
            .rule("start-date-future")
            .breaks(grant(role(1, started(NOW))), START_DATE, notFuture(NOW))
            .breaks(modify(role(1, started(NOW))), START_DATE, notFuture(NOW))
            .keeps(grant(role(1, started(MILLISECOND_LATER))))
            .keeps(modify(role(1, started(MILLISECOND_LATER))))
            .given(facts -> facts.forget(Fact.NOW))
            .cannotTell(grant(role(1, started(LATER))), START_DATE, "cannot tell without now")
            //
            .rule("start-before-remove")
            .breaks(
                    grant(role(1, started(LATER), removed(LATER))),
                    START_DATE,
                    "the access would start at or after its removeDate 2027-01-15T21:22:23Z")
            .breaks(
                    modify(role(1, started("2027-01-15T21:22:23.001Z"), removed(LATER))),
                    START_DATE,
                    "the access would start at or after its removeDate 2027-01-15T21:22:23Z")
            .keeps(grant(role(1, started(LATER), removed("2027-01-15T21:22:23.001Z"))))
            .keeps(modify(role(1, started(LATER), removed("2027-01-15T21:22:23.001Z"))))
            .implies("warning date-utc " + START_DATE)
            .breaks(
                    grant(role(1, started("2027-01-15T20:22:23-01:00"), removed(LATER))),
                    START_DATE,
                    "the access would start at or after its removeDate 2027-01-15T21:22:23Z")
            .keeps(grant(role(1, started("2027-01-15T22:22:23+02:00"), removed(LATER))))
            .toList();

    DateRulesTest() {
        super(CASES);
    }

    private static String removed(String date) {
        return "'removeDate':'" + date + "'";
    }

    private static String started(String date) {
        return "'startDate':'" + date + "'";
    }

    private static String notFuture(String date) {
        return "startDate " + date
                + " is not in the future; the field's own description says that such a date provisions as soon as possible;"
                + " it is 2026-11-21T00:00:00Z now";
    }
}
