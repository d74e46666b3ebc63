package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The values that just-in-time access adds to one account attribute; documented by v1 only, schema {@code
 * EntitlementStateSnapshotJitDetail}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableJitDetail.class)
public interface JitDetail {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the application that the attribute belongs to} */
    @Nullable
    String getApplicationId();

    /** {@return the name of the account attribute} */
    @Nullable
    String getAttributeName();

    /** {@return the values of the attribute} */
    @JsonProperty("attributeValues")
    @WithoutNulls
    List<String> getAttributeValues();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link JitDetail}. */
    class Builder extends ImmutableJitDetail.Builder {
        Builder() {}
    }
}
