package dev.latchkey.model.request;

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

/** An account that a request can choose; schema {@code AccountInfoRef}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSelectableAccount.class)
public interface SelectableAccount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the object: an account} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the account} */
    @Nullable
    String getId();

    /** {@return the display name of the account} */
    @Nullable
    String getName();

    /** {@return the account's UUID on the source} */
    @Nullable
    String getUuid();

    /** {@return the account's name on the source, such as its distinguished name} */
    @Nullable
    String getNativeIdentity();

    /** {@return this account in the form of a create request, where the UUID is called {@code accountUuid}} */
    default SelectedAccount select() {
        return SelectedAccount.builder()
                .accountUuid(getUuid())
                .nativeIdentity(getNativeIdentity())
                .build();
    }

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SelectableAccount}. */
    class Builder extends ImmutableSelectableAccount.Builder {
        Builder() {}
    }
}
