package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The body of {@code POST /access-requests/close}, which closes requests that are stuck. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCloseAccessRequest.class)
@JsonPropertyOrder({"accessRequestIds", "message", "executionStatus", "completionStatus"})
public interface CloseAccessRequest {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the access requests to close, 500 at most} */
    @JsonProperty("accessRequestIds")
    @WithoutNulls
    List<AccessRequestId> getAccessRequestIds();

    /** {@return the reason; shown among the warnings of the request} */
    @Nullable
    String getMessage();

    /** {@return the stage that provisioning is set to; unset means {@link ExecutionStatus#TERMINATED}} */
    @Nullable
    Open<ExecutionStatus> getExecutionStatus();

    /** {@return the result that the request is set to; unset means {@link CompletionStatus#FAILURE}} */
    @Nullable
    Open<CompletionStatus> getCompletionStatus();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CloseAccessRequest}. */
    class Builder extends ImmutableCloseAccessRequest.Builder {
        Builder() {}
    }
}
