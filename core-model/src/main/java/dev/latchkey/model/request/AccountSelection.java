package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The account on one source that gets the access of a {@link RequestedItem}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccountSelection.class)
@JsonPropertyOrder({"sourceId", "accounts"})
public interface AccountSelection {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the source} */
    @Nullable
    String getSourceId();

    /** {@return the chosen accounts; the API supports one} */
    @JsonProperty("accounts")
    @WithoutNulls
    List<SelectedAccount> getAccounts();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccountSelection}. */
    class Builder extends ImmutableAccountSelection.Builder {
        Builder() {}
    }
}
