package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The reminders to reviewers, and the escalation if they do not decide; first generation only. Sending it overrides the
 * settings of the approval service.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalReminderAndEscalationConfig.class)
@JsonPropertyOrder({"daysUntilEscalation", "daysBetweenReminders", "maxReminders", "fallbackApproverRef"})
public interface ApprovalReminderAndEscalationConfig {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the days until the first reminder, or until escalation if there are no reminders} */
    @Nullable
    Integer getDaysUntilEscalation();

    /** {@return the days between two reminders} */
    @Nullable
    Integer getDaysBetweenReminders();

    /** {@return the number of reminders before escalation: at least 1 in beta and v3, 0 to 20 later} */
    @Nullable
    Integer getMaxReminders();

    /** {@return the approver who decides if no other reviewer can} */
    @Nullable
    FallbackApprover getFallbackApproverRef();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalReminderAndEscalationConfig}. */
    class Builder extends ImmutableApprovalReminderAndEscalationConfig.Builder {
        Builder() {}
    }
}
