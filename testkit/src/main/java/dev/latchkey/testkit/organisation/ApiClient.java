package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The credentials that a program uses to get a token. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApiClient.class)
@JsonPropertyOrder({"id", "secret", "person"})
public interface ApiClient {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the client id} */
    String getId();

    /** {@return the client secret; not part of texts and snapshots, in case it is a real one} */
    ClientSecret getSecret();

    /**
     * {@return the person that the token represents, as with a personal access token; null for a token with API
     * authority}
     */
    @Nullable
    IdentityId getPerson();

    /** Builds an {@link ApiClient}. */
    class Builder extends ImmutableApiClient.Builder {
        Builder() {}

        /**
         * Sets the client secret.
         *
         * @param secret the secret as the token endpoint accepts it
         * @return this builder
         */
        public Builder secret(String secret) {
            secret(new ClientSecret(secret));
            return this;
        }
    }
}
