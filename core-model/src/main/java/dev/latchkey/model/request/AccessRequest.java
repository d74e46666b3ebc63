package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of {@code POST /access-requests} and of {@code POST /access-requests/accounts-selection}.
 *
 * <p>A request has one of two shapes. Flat: every item of {@link #getRequestedItems()} for every identity of {@link
 * #getRequestedFor()}. Nested: {@link #getRequestedForWithRequestedItems()}, each identity with items of its own. A
 * value of this type can break the documented rules; validation finds that out.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequest.class)
@JsonPropertyOrder({"requestedFor", "requestType", "requestedItems", "clientMetadata", "requestedForWithRequestedItems"
})
public interface AccessRequest {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identities of the flat shape} */
    @JsonProperty("requestedFor")
    @WithoutNulls
    List<IdentityId> getRequestedFor();

    /** {@return the type of the request; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return the items of the flat shape} */
    @JsonProperty("requestedItems")
    @WithoutNulls
    List<RequestedItem> getRequestedItems();

    /** {@return the requester's own key-value pairs; the status operations return them unchanged} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the nested shape: each identity with the items requested for it} */
    @JsonProperty("requestedForWithRequestedItems")
    @WithoutNulls
    List<IdentityWithItems> getRequestedForWithRequestedItems();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequest}. */
    class Builder extends ImmutableAccessRequest.Builder {
        Builder() {}
    }
}
