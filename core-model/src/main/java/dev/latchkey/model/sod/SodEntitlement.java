package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An entitlement that takes part in a violation; schema {@code SodExemptCriteria}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodEntitlement.class)
public interface SodEntitlement {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether the identity had it before the request} */
    @Nullable
    Boolean getExisting();

    /** {@return the type of the object} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the entitlement} */
    @Nullable
    String getId();

    /** {@return the name of the entitlement} */
    @Nullable
    String getName();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodEntitlement}. */
    class Builder extends ImmutableSodEntitlement.Builder {
        Builder() {}
    }
}
