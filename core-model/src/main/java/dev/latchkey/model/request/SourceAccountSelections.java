package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/** One source of an {@link AccountsSelectionResponse}, with the accounts of the identity on it. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSourceAccountSelections.class)
public interface SourceAccountSelections {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the object: a source} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the source} */
    @Nullable
    String getId();

    /** {@return the name of the source} */
    @Nullable
    String getName();

    /** {@return the accounts to choose from} */
    @JsonProperty("accounts")
    @WithoutNulls
    List<SelectableAccount> getAccounts();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SourceAccountSelections}. */
    class Builder extends ImmutableSourceAccountSelections.Builder {
        Builder() {}
    }
}
