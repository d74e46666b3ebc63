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

/** One approval of an item, as its status shows it; schema {@code ApprovalStatusDto}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalDetails.class)
public interface ApprovalDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the approval; documented by beta and v3 only} */
    @Nullable
    ApprovalId getApprovalId();

    /** {@return whether it went from one reviewer to another} */
    @Nullable
    Boolean getForwarded();

    /** {@return whose decision it was at first: an identity or a governance group} */
    @Nullable
    Reference getOriginalOwner();

    /** {@return whose decision it is, or who decided} */
    @Nullable
    Reference getCurrentOwner();

    /** {@return when it last changed} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return how far it has come} */
    @Nullable
    Open<ApprovalStatus> getStatus();

    /** {@return by what right the reviewer decides} */
    @Nullable
    Open<ApprovalScheme> getScheme();

    /** {@return what went wrong} */
    @JsonProperty("errorMessages")
    @WithoutNulls
    List<ErrorMessage> getErrorMessages();

    /** {@return what the reviewer said} */
    @Nullable
    String getComment();

    /** {@return when the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalDetails}. */
    class Builder extends ImmutableApprovalDetails.Builder {
        Builder() {}
    }
}
