package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A requested item in the response to a create request. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestedItemDetails.class)
public interface RequestedItemDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type: role, access profile or entitlement} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the id of the role, access profile or entitlement} */
    @Nullable
    String getId();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestedItemDetails}. */
    class Builder extends ImmutableRequestedItemDetails.Builder {
        Builder() {}
    }
}
