package dev.latchkey.dsl;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.request.AccessRequest;
import java.util.Map;

/** A sentence that could end here. */
abstract class Finished<S> {
    private final Draft draft;

    Finished(Draft draft) {
        this.draft = draft;
    }

    final Draft getDraft() {
        return draft;
    }

    abstract S with(Draft draft);

    /**
     * Adds a pair of the requester's own to the request; the status operations return it as it is.
     *
     * @param key the key; a value that was said before for it is replaced
     * @param value the value, which may be empty
     * @return the sentence with this pair
     */
    public S metadata(String key, String value) {
        return metadata(Map.of(key, value));
    }

    /**
     * Adds pairs of the requester's own to the request; the status operations return them as they are.
     *
     * @param pairs the pairs, in their order; a value that was said before for one of the keys is replaced
     * @return the sentence with these pairs
     */
    public S metadata(Map<String, String> pairs) {
        return with(draft.withMetadata(pairs));
    }

    /** {@return the request, for {@link ApiEdition#DEFAULT}, which understands every sentence} */
    public AccessRequest build() {
        return build(ApiEdition.DEFAULT);
    }

    /**
     * Ends the sentence for one edition.
     *
     * @param edition the edition that the request will be sent to
     * @return the request
     * @throws IllegalArgumentException if the sentence says something that the edition does not have
     * @throws dev.latchkey.model.edition.OperationNotOfferedException if the edition lacks the operation itself
     */
    public AccessRequest build(ApiEdition edition) {
        return draft.build(edition);
    }
}
