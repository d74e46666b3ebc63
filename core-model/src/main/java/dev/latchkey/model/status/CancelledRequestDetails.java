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

/** The person who cancelled a request, and the reason. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCancelledRequestDetails.class)
public interface CancelledRequestDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return why} */
    @Nullable
    String getComment();

    /** {@return who} */
    @Nullable
    Reference getOwner();

    /** {@return when} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CancelledRequestDetails}. */
    class Builder extends ImmutableCancelledRequestDetails.Builder {
        Builder() {}
    }
}
