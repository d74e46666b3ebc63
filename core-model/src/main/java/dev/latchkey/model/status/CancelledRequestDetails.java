package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The cancellation of a request: its author, reason and time. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCancelledRequestDetails.class)
public interface CancelledRequestDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the reason} */
    @Nullable
    String getComment();

    /** {@return the identity that cancelled the request} */
    @Nullable
    Reference getOwner();

    /** {@return the time of the cancellation} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CancelledRequestDetails}. */
    class Builder extends ImmutableCancelledRequestDetails.Builder {
        Builder() {}
    }
}
