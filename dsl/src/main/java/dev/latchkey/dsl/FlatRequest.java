package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Items that everybody named will get: go on with more of them, or say for whom. Immutable.
 *
 * @param <D> the details that can be said about an item
 */
public final class FlatRequest<D> implements Items<D, FlatRequest<D>>, ForIdentity<RequestSentence> {
    private static final String FOR_IDENTITIES = "forIdentities(ids)";

    private final Draft draft;
    private final Details<D> details;

    private FlatRequest(Draft draft, Details<D> details) {
        this.draft = draft;
        this.details = details;
    }

    static <D> Items<D, FlatRequest<D>> start(Operation operation, RequestType type, Details<D> details) {
        FlatRequest<D> nothing = new FlatRequest<>(Draft.of(operation, type), details);
        return (itemType, id, words) -> nothing.item(itemType, id, words);
    }

    @Override
    public FlatRequest<D> item(ItemType type, String id, UnaryOperator<D> words) {
        return new FlatRequest<>(draft.withItem(Details.word(type), details.item(type, id, words)), details);
    }

    /**
     * Says for whom the items are.
     *
     * @param first the id of an identity
     * @param more ids of more identities; who is named twice counts once
     * @return the finished sentence
     * @throws IllegalArgumentException if an id is blank, or if there are more than 10 identities and an entitlement
     */
    public RequestSentence forIdentities(String first, String... more) {
        return forIdentities(Words.list(first, more));
    }

    /**
     * Says for whom the items are.
     *
     * @param ids the ids of the identities; who is named twice counts once
     * @return the finished sentence
     * @throws IllegalArgumentException if there is no id, one is blank, or there are more than 10 identities and an
     *     entitlement
     */
    public RequestSentence forIdentities(Collection<String> ids) {
        return new RequestSentence(draft.withIdentities(
                FOR_IDENTITIES,
                Words.ids(
                        FOR_IDENTITIES,
                        "identity id",
                        ids,
                        Integer.MAX_VALUE,
                        id -> Words.identity(FOR_IDENTITIES, id))));
    }

    @Override
    public RequestSentence forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
