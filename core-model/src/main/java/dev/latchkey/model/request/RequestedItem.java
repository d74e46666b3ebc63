package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.ItemType;
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

/**
 * One role, access profile or entitlement of an {@link AccessRequest}, in either shape.
 *
 * <p>The documents describe a flat and a nested item with nearly the same fields. One type serves both; {@link
 * #getAssignmentId()} is documented for flat items only, {@link #getAccountSelection()} for nested ones only.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestedItem.class)
@JsonPropertyOrder({
    "type",
    "id",
    "comment",
    "clientMetadata",
    "startDate",
    "removeDate",
    "assignmentId",
    "accountSelection",
    "nativeIdentity",
    "formInstanceId"
})
public interface RequestedItem {

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

    /** {@return the reason for the request; a revoke requires it} */
    @Nullable
    String getComment();

    /** {@return the requester's own key-value pairs; the status operations return them unchanged} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the sunrise date: the time at which the access is provisioned} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date: the time at which the access is removed} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return the id of the role assignment to revoke; needed if the identity has several accounts on a source} */
    @Nullable
    String getAssignmentId();

    /** {@return the accounts that get the access, by source} */
    @JsonProperty("accountSelection")
    @WithoutNulls
    List<AccountSelection> getAccountSelection();

    /**
     * {@return the native identity of the account that loses the entitlement; needed if the identity has several
     * accounts on a source}
     */
    @Nullable
    String getNativeIdentity();

    /** {@return the id of the completed form that the item's configuration requires} */
    @Nullable
    String getFormInstanceId();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestedItem}. */
    class Builder extends ImmutableRequestedItem.Builder {
        Builder() {}
    }
}
