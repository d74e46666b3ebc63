package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One identity of an {@link AccountsSelectionResponse}, with the accounts for every requested item. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableIdentityAccountSelections.class)
public interface IdentityAccountSelections {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the identity: person or machine} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the identity} */
    @Nullable
    IdentityId getId();

    /** {@return the name of the identity} */
    @Nullable
    String getName();

    /** {@return whether the identity has several accounts on a source, so that a request must choose} */
    @Nullable
    Boolean getAccountsSelectionRequired();

    /** {@return the requested items with the accounts for each} */
    @JsonProperty("requestedItems")
    @WithoutNulls
    List<ItemAccountSelections> getRequestedItems();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link IdentityAccountSelections}. */
    class Builder extends ImmutableIdentityAccountSelections.Builder {
        Builder() {}
    }
}
