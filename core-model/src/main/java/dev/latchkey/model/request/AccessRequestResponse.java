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
 * The answer to {@code POST /access-requests}: what was started and what was asked for before. A 202 may also come
 * without any body.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestResponse.class)
public interface AccessRequestResponse {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what this call started} */
    @JsonProperty("newRequests")
    @WithoutNulls
    List<AccessRequestTracking> getNewRequests();

    /** {@return what had been asked for before and was therefore not started again; the server may leave it out} */
    @JsonProperty("existingRequests")
    @WithoutNulls
    List<AccessRequestTracking> getExistingRequests();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestResponse}. */
    class Builder extends ImmutableAccessRequestResponse.Builder {
        Builder() {}
    }
}
