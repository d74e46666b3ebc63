package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The account that was chosen for the requested access; schema {@code RequestedAccountRef}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestedAccount.class)
public interface RequestedAccount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the display name of the account} */
    @Nullable
    String getName();

    /** {@return the type of the object} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the account's UUID on the source} */
    @Nullable
    String getAccountUuid();

    /** {@return the account's name on the source, its native identity} */
    @Nullable
    String getAccountId();

    /** {@return the name of the source} */
    @Nullable
    String getSourceName();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestedAccount}. */
    class Builder extends ImmutableRequestedAccount.Builder {
        Builder() {}
    }
}
