package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** People who decide together: any of them can. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableGovernanceGroup.class)
@JsonPropertyOrder({"id", "name", "members"})
public interface GovernanceGroup {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the group, as approval schemes name it} */
    String getId();

    /** {@return the name that lists show} */
    String getName();

    /** {@return who belongs to it} */
    List<IdentityId> getMembers();

    /** Builds a {@link GovernanceGroup}. */
    class Builder extends ImmutableGovernanceGroup.Builder {
        Builder() {}
    }
}
