package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.OWN;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about start and end of access: sunrise and sunset dates. */
final class DateRules {
    private static final Rule REMOVE_DATE_FUTURE = error("remove-date-future")
            .needs(Fact.NOW)
            .onlyWith(Trait.REMOVE_DATE)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("removeDate is in the future.")
            .hint("Choose a later date. To take access away at once, revoke it without a removeDate.")
            .eachItem((item, identity, terms, facts) ->
                    future("/removeDate", item.getRemoveDate(), facts, "is not in the future"))
            .build();

    private static final Rule START_DATE_FUTURE = error("start-date-future")
            .of(GRANT, MODIFY)
            .needs(Fact.NOW)
            .onlyWith(Trait.START_DATE)
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(API_DESCRIPTION, "beta createAccessRequest")
            .source(API_DESCRIPTION, "AccessRequestItem.startDate")
            .reason("startDate is in the future.")
            .hint("Choose a later date, or leave startDate out to provision at once.")
            .eachItem(
                    (item, identity, terms, facts) -> future(
                            "/startDate",
                            item.getStartDate(),
                            facts,
                            "is not in the future; the field's own description says that such a date provisions as soon as possible"))
            .build();

    private static final Rule START_BEFORE_REMOVE = warning("start-before-remove")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.START_DATE)
            .source(OWN, "")
            .reason("startDate is before removeDate.")
            .hint("Swap the dates, or correct one of them.")
            .eachItem((item, identity, terms, facts) -> {
                OffsetDateTime start = item.getStartDate();
                OffsetDateTime remove = item.getRemoveDate();
                return start == null || remove == null || start.isBefore(remove)
                        ? satisfied()
                        : violated(
                                "/startDate",
                                "the access would start at or after its removeDate " + remove.toInstant());
            })
            .unsafeFix("Swap the dates.", Changes.swapDates())
            .build();

    static final List<Rule> ALL = List.of(REMOVE_DATE_FUTURE, START_DATE_FUTURE, START_BEFORE_REMOVE);

    private DateRules() {}

    private static Answer future(String at, @Nullable OffsetDateTime date, FactSource facts, String complaint) {
        if (date == null) {
            return satisfied();
        }
        Instant now = facts.getNow();
        if (now == null) {
            return undetermined(at, Fact.NOW);
        }
        return Requests.isAfter(date, now)
                ? satisfied()
                : violated(
                        at,
                        at.substring(1) + " " + date.toInstant() + " " + complaint + "; it is " + shown(now, date)
                                + " now");
    }

    /** The time to the second, unless it takes a fraction to see that it is later than the date. */
    private static Instant shown(Instant now, OffsetDateTime date) {
        return now.getEpochSecond() == date.toEpochSecond() ? now : now.truncatedTo(ChronoUnit.SECONDS);
    }
}
