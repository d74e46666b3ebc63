package dev.latchkey.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The response to {@code POST /access-requests/accounts-selection}: the accounts that a request can be provisioned to.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccountsSelectionResponse.class)
public interface AccountsSelectionResponse {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identities of the request with their accounts} */
    @JsonProperty("identities")
    @WithoutNulls
    List<IdentityAccountSelections> getIdentities();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccountsSelectionResponse}. */
    class Builder extends ImmutableAccountsSelectionResponse.Builder {
        Builder() {}
    }
}
