package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A create call that was taken: what reconciling looks for. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptedCreate.class)
interface AcceptedCreate {

    static Builder builder() {
        return new Builder();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Who asked. */
    IdentityId getRequester();

    /** When. */
    Instant getCreated();

    /** For what, in the words of the call. */
    AccessRequest getRequest();

    /** The requests that carry it. */
    List<AccessRequestId> getIds();

    class Builder extends ImmutableAcceptedCreate.Builder {
        Builder() {}
    }
}
