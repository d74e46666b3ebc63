package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One approval of an item in a status row; schema {@code ApprovalStatusDto}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalDetails.class)
public interface ApprovalDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the approval; documented by beta and v3 only} */
    @Nullable
    ApprovalId getApprovalId();

    /** {@return whether it was forwarded} */
    @Nullable
    Boolean getForwarded();

    /** {@return the original owner: an identity or a governance group} */
    @Nullable
    Reference getOriginalOwner();

    /** {@return the current owner, or the reviewer who decided} */
    @Nullable
    Reference getCurrentOwner();

    /** {@return the time of its last change} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return its state} */
    @Nullable
    Open<ApprovalStatus> getStatus();

    /** {@return the role in which the reviewer decides} */
    @Nullable
    Open<ApprovalScheme> getScheme();

    /** {@return the error} */
    @JsonProperty("errorMessages")
    @WithoutNulls
    List<ErrorMessage> getErrorMessages();

    /** {@return the reviewer's comment} */
    @Nullable
    String getComment();

    /** {@return the time at which the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalDetails}. */
    class Builder extends ImmutableApprovalDetails.Builder {
        Builder() {}
    }
}
