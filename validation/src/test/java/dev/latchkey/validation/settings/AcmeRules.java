package dev.latchkey.validation.settings;

import dev.latchkey.validation.rule.Rule;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a tenant, found through META-INF/services. */
public final class AcmeRules implements RuleProvider {
    private static final Rule NO_WEEKEND = Rule.error("acme-no-weekend")
            .reason("Access does not start on a weekend.")
            .hint("Start on Monday.")
            .eachItem((item, identity, context) -> {
                if (isOnWeekend(item.getStartDate())) {
                    context.violated("/startDate", "the access would start on a weekend");
                }
            })
            .build();

    @Override
    public List<Rule> getRules() {
        return List.of(NO_WEEKEND);
    }

    private static boolean isOnWeekend(@Nullable OffsetDateTime date) {
        return date != null && (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}
