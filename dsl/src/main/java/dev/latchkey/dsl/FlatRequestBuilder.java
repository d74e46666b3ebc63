package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.version.Operation;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * A request for the same items for every identity: add more items, or set the identities. Immutable.
 *
 * @param <D> the options of an item
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
        return (itemType, id, options) -> nothing.item(itemType, id, options);
    }

    @Override
    public FlatRequestBuilder<D> item(ItemType type, String id, UnaryOperator<D> options) {
        return new FlatRequestBuilder<>(
                draft.withItem(ItemOptionsFactory.method(type), details.item(type, id, options)), details);
    }

    /**
     * Sets the identities that the items are for.
     *
     * @param first the id of an identity
     * @param more ids of more identities; duplicates are ignored
     * @return the finished request
     * @throws IllegalArgumentException if an id is blank, or if there are more than 10 identities and an entitlement
     */
    public RequestBuilder forIdentities(String first, String... more) {
        return forIdentities(Arguments.list(first, more));
    }

    /**
     * Sets the identities that the items are for.
     *
     * @param first the id of an identity
     * @param more ids of more identities; duplicates are ignored
     * @return the finished request
     * @throws IllegalArgumentException if an id is blank, or if there are more than 10 identities and an entitlement
     */
    public RequestBuilder forIdentities(IdentityId first, IdentityId... more) {
        return forIdentities(Arguments.texts(IdentityId::value, first, more));
    }

    /**
     * Sets the identities that the items are for.
     *
     * @param ids the ids of the identities; duplicates are ignored
     * @return the finished request
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
