package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A set of people and the items that only they can see and request. An item in no segment is available to every
 * identity.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSegment.class)
@JsonPropertyOrder({"id", "name", "people", "items"})
public interface Segment {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the segment} */
    String getId();

    /** {@return its name} */
    String getName();

    /** {@return the members} */
    List<IdentityId> getPeople();

    /** {@return the ids of its items} */
    List<String> getItems();

    /** Builds a {@link Segment}. */
    class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
