package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Credentials with which a program gets a token. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApiClient.class)
@JsonPropertyOrder({"id", "secret", "person"})
public interface ApiClient {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the client id} */
    String getId();

    /** {@return the client secret; of a fake tenant, and yet left out of texts and snapshots, where a real one could stand} */
    ClientSecret getSecret();

    /** {@return for whom the token stands, as a personal access token does; null for a token with API authority} */
    @Nullable
    IdentityId getPerson();

    /** Builds a {@link ApiClient}. */
    class Builder extends ImmutableApiClient.Builder {
        Builder() {}

        /**
         * Sets the client secret.
         *
         * @param secret the secret as the token endpoint takes it
         * @return this builder
         */
        public Builder secret(String secret) {
            secret(new ClientSecret(secret));
            return this;
        }
    }
}
