package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A role or an access profile that can be requested for an identity, that the identity has, or that is requested for
 * it.
 */
@Value.Immutable
public interface RequestableObject {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type of the item} */
    Open<ItemType> getType();

    /** {@return the id that requests use} */
    String getId();

    /** {@return the display name; not unique} */
    String getName();

    /** {@return whether the identity has it, it is requested for the identity, or neither} */
    Open<RequestStatus> getRequestStatus();

    /** {@return whether a request needs a comment; null if unknown} */
    @Nullable
    Boolean getRequestCommentsRequired();

    /** Builds a {@link RequestableObject}. */
    class Builder extends ImmutableRequestableObject.Builder {
        Builder() {}
    }

    /** The states of a requestable item for an identity. */
    enum RequestStatus implements Open<RequestStatus> {
        /** The identity does not have it, and there is no request for it. */
        AVAILABLE,
        /** A request for it is in progress. */
        PENDING,
        /** The identity has it. */
        ASSIGNED
    }
}
