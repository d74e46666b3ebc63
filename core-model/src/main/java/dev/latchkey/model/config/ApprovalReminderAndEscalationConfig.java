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
 * Reminders to reviewers, and the escalation that follows when they stay silent; first generation only. Sending it
 * overrides what is set in the approval service itself.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return days until the first reminder, or until escalation where there are no reminders} */
    @Nullable
    Integer getDaysUntilEscalation();

    /** {@return days from one reminder to the next} */
    @Nullable
    Integer getDaysBetweenReminders();

    /** {@return how many reminders there are before escalation: at least 1 in beta and v3, 0 to 20 later} */
    @Nullable
    Integer getMaxReminders();

    /** {@return who decides where nobody else can} */
    @Nullable
    FallbackApprover getFallbackApproverRef();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalReminderAndEscalationConfig}. */
    class Builder extends ImmutableApprovalReminderAndEscalationConfig.Builder {
        Builder() {}
    }
}
