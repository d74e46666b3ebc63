package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The response to {@code POST /access-requests}: the new requests, and those that existed already. A 202 can also have
 * no body.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestResponse.class)
public interface AccessRequestResponse {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the requests that this call started} */
    @JsonProperty("newRequests")
    @WithoutNulls
    List<AccessRequestTracking> getNewRequests();

    /** {@return the requests that existed already and were therefore not started again; the server can omit it} */
    @JsonProperty("existingRequests")
    @WithoutNulls
    List<AccessRequestTracking> getExistingRequests();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestResponse}. */
    class Builder extends ImmutableAccessRequestResponse.Builder {
        Builder() {}
    }
}
