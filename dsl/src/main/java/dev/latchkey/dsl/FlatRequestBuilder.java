package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.version.Operation;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Items that everybody named will get: go on with more of them, or say for whom. Immutable.
 *
 * @param <D> the details that can be said about an item
 */
public final class FlatRequestBuilder<D> implements ItemsStep<D, FlatRequestBuilder<D>>, IdentityStep<RequestBuilder> {
    private static final String FOR_IDENTITIES = "forIdentities(ids)";

    private final RequestDraft draft;
    private final ItemOptionsFactory<D> details;

    private FlatRequestBuilder(RequestDraft draft, ItemOptionsFactory<D> details) {
        this.draft = draft;
        this.details = details;
    }

    static <D> ItemsStep<D, FlatRequestBuilder<D>> start(
            Operation operation, RequestType type, ItemOptionsFactory<D> details) {
        FlatRequestBuilder<D> nothing = new FlatRequestBuilder<>(RequestDraft.of(operation, type), details);
        return (itemType, id, words) -> nothing.item(itemType, id, words);
    }

    @Override
    public FlatRequestBuilder<D> item(ItemType type, String id, UnaryOperator<D> words) {
        return new FlatRequestBuilder<>(
                draft.withItem(ItemOptionsFactory.word(type), details.item(type, id, words)), details);
    }

    /**
     * Says for whom the items are.
     *
     * @param first the id of an identity
     * @param more ids of more identities; who is named twice counts once
     * @return the finished sentence
     * @throws IllegalArgumentException if an id is blank, or if there are more than 10 identities and an entitlement
     */
    public RequestBuilder forIdentities(String first, String... more) {
        return forIdentities(Arguments.list(first, more));
    }

    /**
     * Says for whom the items are.
     *
     * @param ids the ids of the identities; who is named twice counts once
     * @return the finished sentence
     * @throws IllegalArgumentException if there is no id, one is blank, or there are more than 10 identities and an
     *     entitlement
     */
    public RequestBuilder forIdentities(Collection<String> ids) {
        return new RequestBuilder(draft.withIdentities(
                FOR_IDENTITIES,
                Arguments.ids(
                        FOR_IDENTITIES,
                        "identity id",
                        ids,
                        Integer.MAX_VALUE,
                        id -> Arguments.identity(FOR_IDENTITIES, id))));
    }

    @Override
    public RequestBuilder forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
