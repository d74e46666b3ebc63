package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The tracking entry of a create request for one identity: the ids to follow it by. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestTracking.class)
public interface AccessRequestTracking {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    @Nullable
    IdentityId getRequestedFor();

    /** {@return the items} */
    @JsonProperty("requestedItemsDetails")
    @WithoutNulls
    List<RequestedItemDetails> getRequestedItemsDetails();

    /** {@return a hash over what was asked for, to tell equal requests; may be negative and may exceed 32 bits} */
    @Nullable
    Long getAttributesHash();

    /** {@return the access requests that carry it: mostly one, several where much was asked for} */
    @JsonProperty("accessRequestIds")
    @WithoutNulls
    List<AccessRequestId> getAccessRequestIds();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestTracking}. */
    class Builder extends ImmutableAccessRequestTracking.Builder {
        Builder() {}
    }
}
