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
 * <p>Access is asked for in one of two shapes. Flat: every item of {@link #getRequestedItems()} for every identity of
 * {@link #getRequestedFor()}. Nested: {@link #getRequestedForWithRequestedItems()}, each identity with items of its
 * own. A value of this type may break the documented rules; finding that out is the job of validation.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identities of the flat shape} */
    @JsonProperty("requestedFor")
    @WithoutNulls
    List<IdentityId> getRequestedFor();

    /** {@return what is asked for; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return the items of the flat shape} */
    @JsonProperty("requestedItems")
    @WithoutNulls
    List<RequestedItem> getRequestedItems();

    /** {@return pairs of the requester's own, returned as they are by the status operations} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the nested shape: each identity with the items requested for it} */
    @JsonProperty("requestedForWithRequestedItems")
    @WithoutNulls
    List<IdentityWithItems> getRequestedForWithRequestedItems();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequest}. */
    class Builder extends ImmutableAccessRequest.Builder {
        Builder() {}
    }
}
