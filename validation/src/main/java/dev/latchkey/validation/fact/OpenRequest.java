package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One requested item that is not decided yet. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableOpenRequest.class)
public interface OpenRequest {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the request that it belongs to} */
    @Nullable
    AccessRequestId getAccessRequestId();

    /** {@return the type of the requested item} */
    Open<ItemType> getType();

    /** {@return the id of the item} */
    String getId();

    /** {@return the requester; null if unknown} */
    @Nullable
    IdentityId getRequester();

    /** {@return whether it can still be cancelled; null if unknown} */
    @Nullable
    Boolean getCancelable();

    /** Builds an {@link OpenRequest}. */
    class Builder extends ImmutableOpenRequest.Builder {
        Builder() {}
    }
}
