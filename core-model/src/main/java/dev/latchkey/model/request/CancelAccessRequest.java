package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The body of {@code POST /access-requests/cancel}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCancelAccessRequest.class)
@JsonPropertyOrder({"accountActivityId", "comment"})
public interface CancelAccessRequest {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the access request to cancel; the API calls it an account activity id here} */
    @Nullable
    AccessRequestId getAccountActivityId();

    /** {@return the reason} */
    @Nullable
    String getComment();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CancelAccessRequest}. */
    class Builder extends ImmutableCancelAccessRequest.Builder {
        Builder() {}
    }
}
