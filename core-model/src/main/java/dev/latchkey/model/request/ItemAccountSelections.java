package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ItemType;
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
 * One requested item of an {@link AccountsSelectionResponse}, with the sources it touches; schema {@code
 * RequestedItemAccountSelections}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableItemAccountSelections.class)
public interface ItemAccountSelections {

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

    /** {@return the name of the item} */
    @Nullable
    String getName();

    /** {@return the description of the item} */
    @Nullable
    String getDescription();

    /** {@return whether no account can be chosen for this item and identity, regardless of how many there are} */
    @Nullable
    Boolean getAccountsSelectionBlocked();

    /** {@return the reason why no account can be chosen} */
    @Nullable
    Open<SelectionBlockedReason> getAccountsSelectionBlockedReason();

    /** {@return the sources with the identity's accounts on each} */
    @JsonProperty("sources")
    @WithoutNulls
    List<SourceAccountSelections> getSources();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ItemAccountSelections}. */
    class Builder extends ImmutableItemAccountSelections.Builder {
        Builder() {}
    }
}
