package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.CheckContext;
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
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("removeDate is in the future.")
            .hint("Choose a later date. To take access away at once, revoke it without a removeDate.")
            .eachItem((item, identity, context) ->
                    future("/removeDate", item.getRemoveDate(), context, "is not in the future"))
            .build();

    private static final Rule START_DATE_FUTURE = error("start-date-future")
            .of(GRANT, MODIFY)
            .needs(Fact.NOW)
            .onlyWith(Trait.START_DATE)
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .cites(API_DESCRIPTION, "AccessRequestItem.startDate")
            .reason("startDate is in the future.")
            .hint("Choose a later date, or leave startDate out to provision at once.")
            .eachItem(
                    (item, identity, context) -> future(
                            "/startDate",
                            item.getStartDate(),
                            context,
                            "is not in the future; the field's own description says that such a date provisions as soon as possible"))
            .build();

    private static final Rule START_BEFORE_REMOVE = warning("start-before-remove")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.START_DATE)
            .cites(OWN, "")
            .reason("startDate is before removeDate.")
            .hint("Swap the dates, or correct one of them.")
            .eachItem((item, identity, context) -> {
                OffsetDateTime start = item.getStartDate();
                OffsetDateTime remove = item.getRemoveDate();
                if (start != null && remove != null && !start.isBefore(remove)) {
                    context.violated(
                            "/startDate", "the access would start at or after its removeDate " + remove.toInstant());
                }
            })
            .unsafeFix("Swap the dates.", Changes.swapDates())
            .build();

    static final List<Rule> ALL = List.of(REMOVE_DATE_FUTURE, START_DATE_FUTURE, START_BEFORE_REMOVE);

    private DateRules() {}

    private static void future(String at, @Nullable OffsetDateTime date, CheckContext context, String complaint) {
        if (date == null) {
            return;
        }
        Instant now = context.get(Fact.NOW);
        if (now == null) {
            context.undetermined(at, Fact.NOW);
        } else if (!Requests.isAfter(date, now)) {
            context.violated(
                    at,
                    at.substring(1) + " " + date.toInstant() + " " + complaint + "; it is " + shown(now, date)
                            + " now");
        }
    }

    /** The time to the second, unless only a fraction shows that it is later than the date. */
    private static Instant shown(Instant now, OffsetDateTime date) {
        return now.getEpochSecond() == date.toEpochSecond() ? now : now.truncatedTo(ChronoUnit.SECONDS);
    }
}
