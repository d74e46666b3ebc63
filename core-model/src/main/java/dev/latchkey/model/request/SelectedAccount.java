package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An account chosen in an {@link AccountSelection}, identified by its UUID, its native identity or both. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSelectedAccount.class)
@JsonPropertyOrder({"accountUuid", "nativeIdentity"})
public interface SelectedAccount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the account's UUID on the source; accounts selection returns it as {@code uuid}} */
    @Nullable
    String getAccountUuid();

    /** {@return the account's name on the source, such as its distinguished name} */
    @Nullable
    String getNativeIdentity();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SelectedAccount}. */
    class Builder extends ImmutableSelectedAccount.Builder {
        Builder() {}
    }
}
