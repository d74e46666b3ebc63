package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One phase of a request, such as approval or provisioning; schema {@code AccessRequestPhases}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestPhase.class)
public interface RequestPhase {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name of the phase, such as {@code APPROVAL_PHASE}} */
    @Nullable
    String getName();

    /** {@return the state of the phase} */
    @Nullable
    Open<PhaseState> getState();

    /** {@return the result of the phase} */
    @Nullable
    Open<PhaseResult> getResult();

    /** {@return the time at which the phase began} */
    @JsonProperty("started")
    @DateTime
    @Nullable
    OffsetDateTime getStarted();

    /** {@return the time at which the phase ended} */
    @JsonProperty("finished")
    @DateTime
    @Nullable
    OffsetDateTime getFinished();

    /** {@return the name of the field of the status row with more details, such as {@code approvalDetails}} */
    @Nullable
    String getPhaseReference();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestPhase}. */
    class Builder extends ImmutableRequestPhase.Builder {
        Builder() {}
    }
}
