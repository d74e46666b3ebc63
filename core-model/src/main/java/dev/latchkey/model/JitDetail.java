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
 * Values of one account attribute that just-in-time access brings; documented by v1 only, schema {@code
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

    /** {@return a builder with everything set as it is here} */
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

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link JitDetail}. */
    class Builder extends ImmutableJitDetail.Builder {
        Builder() {}
    }
}
