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

/** The tracking entry of a create request for one identity: the ids to track it by. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestTracking.class)
public interface AccessRequestTracking {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
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

    /**
     * {@return a hash of the requested access, which identifies equal requests; it can be negative and can exceed 32
     * bits}
     */
    @Nullable
    Long getAttributesHash();

    /** {@return the ids of the access requests: usually one, several if many items were requested} */
    @JsonProperty("accessRequestIds")
    @WithoutNulls
    List<AccessRequestId> getAccessRequestIds();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestTracking}. */
    class Builder extends ImmutableAccessRequestTracking.Builder {
        Builder() {}
    }
}
