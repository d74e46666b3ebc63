package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A reference to the fields of a status row that describe provisioning. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableProvisioningDetails.class)
public interface ProvisioningDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return the names of these fields in order, separated by commas, such as {@code manualWorkItemDetails}}
     */
    @Nullable
    String getOrderedSubPhaseReferences();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ProvisioningDetails}. */
    class Builder extends ImmutableProvisioningDetails.Builder {
        Builder() {}
    }
}
