package dev.latchkey.dsl;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import java.util.Map;

/** A request that can be built. */
abstract class Buildable<S> {
    private final RequestDraft draft;

    Buildable(RequestDraft draft) {
        this.draft = draft;
    }

    final RequestDraft getDraft() {
        return draft;
    }

    abstract S with(RequestDraft draft);

    /**
     * Adds an entry to the request's client metadata; the status operations return it unchanged.
     *
     * @param key the key; an existing value is replaced
     * @param value the value; can be empty
     * @return the request with this entry
     */
    public S metadata(String key, String value) {
        return metadata(Map.of(key, value));
    }

    /**
     * Adds entries to the request's client metadata; the status operations return them unchanged.
     *
     * @param pairs the entries, in order; existing values for the same keys are replaced
     * @return the request with these entries
     */
    public S metadata(Map<String, String> pairs) {
        return with(draft.withMetadata(pairs));
    }

    /** {@return the request, for {@link ApiVersion#DEFAULT}, which accepts every request that can be built} */
    public AccessRequest build() {
        return build(ApiVersion.DEFAULT);
    }

    /**
     * Builds the request for one API version.
     *
     * @param apiVersion the API version that the request will be sent to
     * @return the request
     * @throws IllegalArgumentException if the request uses a feature that the API version does not have
     * @throws dev.latchkey.model.version.OperationNotOfferedException if the API version lacks the operation itself
     */
    public AccessRequest build(ApiVersion apiVersion) {
        return draft.build(apiVersion);
    }
}
