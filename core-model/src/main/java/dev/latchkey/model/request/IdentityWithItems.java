package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One identity of the nested shape of an {@link AccessRequest}, with the items requested for it. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableIdentityWithItems.class)
@JsonPropertyOrder({"identityId", "identityType", "requestedItems"})
public interface IdentityWithItems {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity that gets or loses the items} */
    @Nullable
    IdentityId getIdentityId();

    /** {@return whether the id names a person or a machine; unset means {@link IdentityType#HUMAN}} */
    @Nullable
    Open<IdentityType> getIdentityType();

    /** {@return the items requested for this identity} */
    @JsonProperty("requestedItems")
    @WithoutNulls
    List<RequestedItem> getRequestedItems();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link IdentityWithItems}. */
    class Builder extends ImmutableIdentityWithItems.Builder {
        Builder() {}
    }
}
