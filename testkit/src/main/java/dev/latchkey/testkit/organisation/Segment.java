package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Some people and what only they can see and ask for. An item in no segment is for everybody. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSegment.class)
@JsonPropertyOrder({"id", "name", "people", "items"})
public interface Segment {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the segment} */
    String getId();

    /** {@return its name} */
    String getName();

    /** {@return who belongs to it} */
    List<IdentityId> getPeople();

    /** {@return the ids of the items that are for them} */
    List<String> getItems();

    /** Builds a {@link Segment}. */
    class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
