package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The longest time that access may last: {@code maxPermittedAccessDuration} of configurations and approvals. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessDuration.class)
@JsonPropertyOrder({"value", "timeUnit"})
public interface AccessDuration {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the number of units} */
    @Nullable
    Integer getValue();

    /** {@return the unit} */
    @Nullable
    Open<DurationUnit> getTimeUnit();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessDuration}. */
    class Builder extends ImmutableAccessDuration.Builder {
        Builder() {}
    }
}
