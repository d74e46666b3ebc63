package dev.latchkey.model.entitlement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One right on one source; schema {@code IdentityEntitlementDetailsEntitlementDto}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableEntitlement.class)
public interface Entitlement {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the entitlement} */
    @Nullable
    String getId();

    /** {@return its name} */
    @Nullable
    String getName();

    /** {@return the time of its creation} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return the time of its last change} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return its description} */
    @Nullable
    String getDescription();

    /** {@return the type of the object: an entitlement} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the id of the source} */
    @Nullable
    String getSourceId();

    /** {@return the name of the source} */
    @Nullable
    String getSourceName();

    /** {@return the owner of the entitlement} */
    @Nullable
    Reference getOwner();

    /** {@return its value on the source, such as the distinguished name of a group} */
    @Nullable
    String getValue();

    /** {@return its flags, such as {@code privileged}} */
    @JsonProperty("flags")
    @WithoutNulls
    List<String> getFlags();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link Entitlement}. */
    class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
