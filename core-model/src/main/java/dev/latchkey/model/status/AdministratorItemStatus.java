package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One requested item for one identity as administrators see it: a row of {@code GET /access-request-administration},
 * schema {@code AccessRequestAdminItemStatus}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAdministratorItemStatus.class)
public interface AdministratorItemStatus extends ItemStatus {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether the requester has to authenticate again before the access is granted} */
    @Nullable
    Boolean getReauthorizationRequired();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AdministratorItemStatus}. */
    class Builder extends ImmutableAdministratorItemStatus.Builder {
        Builder() {}
    }
}
