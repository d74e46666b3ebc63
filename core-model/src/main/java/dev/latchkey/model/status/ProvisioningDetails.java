package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The reference from a status row to more about provisioning. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableProvisioningDetails.class)
public interface ProvisioningDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return the fields of the status row that say more, in order and separated by commas, such as {@code
     * manualWorkItemDetails}}
     */
    @Nullable
    String getOrderedSubPhaseReferences();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ProvisioningDetails}. */
    class Builder extends ImmutableProvisioningDetails.Builder {
        Builder() {}
    }
}
