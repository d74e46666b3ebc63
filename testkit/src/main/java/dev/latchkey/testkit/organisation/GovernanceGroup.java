package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A group of reviewers, any of whom decides. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableGovernanceGroup.class)
@JsonPropertyOrder({"id", "name", "members"})
public interface GovernanceGroup {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the group, as in approval schemes} */
    String getId();

    /** {@return the display name} */
    String getName();

    /** {@return the members} */
    List<IdentityId> getMembers();

    /** Builds a {@link GovernanceGroup}. */
    class Builder extends ImmutableGovernanceGroup.Builder {
        Builder() {}
    }
}
