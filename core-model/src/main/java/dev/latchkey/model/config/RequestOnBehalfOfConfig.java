package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The permission to request access for others; part of both generations of the configuration. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestOnBehalfOfConfig.class)
@JsonPropertyOrder({
    "allowRequestOnBehalfOfAnyoneByAnyone",
    "allowRequestOnBehalfOfEmployeeByManager",
    "allowRequestOnBehalfOfForMachineIdentity",
    "allowRequestForMachineByOwner"
})
public interface RequestOnBehalfOfConfig {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether every identity is allowed to request access for every other one} */
    @Nullable
    Boolean getAllowRequestOnBehalfOfAnyoneByAnyone();

    /** {@return whether managers are allowed to request access for their direct reports} */
    @Nullable
    Boolean getAllowRequestOnBehalfOfEmployeeByManager();

    /**
     * {@return whether every identity is allowed to request access for machine identities; unset means true; documented
     * by v1 only}
     */
    @Nullable
    Boolean getAllowRequestOnBehalfOfForMachineIdentity();

    /**
     * {@return whether owners of machine identities are allowed to request access for them if not every identity is;
     * unset means false; documented by v1 only}
     */
    @Nullable
    Boolean getAllowRequestForMachineByOwner();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestOnBehalfOfConfig}. */
    class Builder extends ImmutableRequestOnBehalfOfConfig.Builder {
        Builder() {}
    }
}
