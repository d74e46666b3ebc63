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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether a role, an access profile or an entitlement is requested} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the id of the role, access profile or entitlement} */
    @Nullable
    String getId();

    /** {@return why the item is requested; a revoke demands it} */
    @Nullable
    String getComment();

    /** {@return pairs of the requester's own, returned as they are by the status operations} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the sunrise date: when the access is provisioned} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date: when the access is removed} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return which assignment of a role to revoke, where an identity has several accounts on a source} */
    @Nullable
    String getAssignmentId();

    /** {@return the accounts that get the access, source by source} */
    @JsonProperty("accountSelection")
    @WithoutNulls
    List<AccountSelection> getAccountSelection();

    /** {@return which account loses an entitlement, where an identity has several on a source} */
    @Nullable
    String getNativeIdentity();

    /** {@return the completed form that the item's configuration asks for} */
    @Nullable
    String getFormInstanceId();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestedItem}. */
    class Builder extends ImmutableRequestedItem.Builder {
        Builder() {}
    }
}
