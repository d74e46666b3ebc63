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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether anybody may ask for anybody} */
    @Nullable
    Boolean getAllowRequestOnBehalfOfAnyoneByAnyone();

    /** {@return whether managers may ask for those who report to them} */
    @Nullable
    Boolean getAllowRequestOnBehalfOfEmployeeByManager();

    /** {@return whether anybody may ask for machine identities; unset means true, and only v1 documents it} */
    @Nullable
    Boolean getAllowRequestOnBehalfOfForMachineIdentity();

    /**
     * {@return whether owners of machine identities may ask for them where not anybody may; unset means false, and only
     * v1 documents it}
     */
    @Nullable
    Boolean getAllowRequestForMachineByOwner();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestOnBehalfOfConfig}. */
    class Builder extends ImmutableRequestOnBehalfOfConfig.Builder {
        Builder() {}
    }
}
