package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A role or an access profile that can be requested for an identity, or that it has or waits for already. */
@Value.Immutable
public interface RequestableObject {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of item it is} */
    Open<ItemType> getType();

    /** {@return the id that requests name it by} */
    String getId();

    /** {@return the display name; several items may have the same one} */
    String getName();

    /** {@return whether the identity has it, waits for it, or neither} */
    Open<RequestStatus> getRequestStatus();

    /** {@return whether a request needs a comment; null if it is not told} */
    @Nullable
    Boolean getRequestCommentsRequired();

    /** Builds a {@link RequestableObject}. */
    class Builder extends ImmutableRequestableObject.Builder {
        Builder() {}
    }

    /** The states of a requestable item for an identity. */
    enum RequestStatus implements Open<RequestStatus> {
        /** The identity neither has it nor waits for it. */
        AVAILABLE,
        /** A request for it is under way. */
        PENDING,
        /** The identity has it. */
        ASSIGNED
    }
}
