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

/** An account that a request may choose; schema {@code AccountInfoRef}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSelectableAccount.class)
public interface SelectableAccount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what kind of object it is: an account} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the account} */
    @Nullable
    String getId();

    /** {@return the name of the account, for people to read} */
    @Nullable
    String getName();

    /** {@return the account's UUID on the source} */
    @Nullable
    String getUuid();

    /** {@return the account's name on the source, such as its distinguished name} */
    @Nullable
    String getNativeIdentity();

    /** {@return this account as a create request names it: there the UUID is called {@code accountUuid}} */
    default SelectedAccount select() {
        return SelectedAccount.builder()
                .accountUuid(getUuid())
                .nativeIdentity(getNativeIdentity())
                .build();
    }

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SelectableAccount}. */
    class Builder extends ImmutableSelectableAccount.Builder {
        Builder() {}
    }
}
