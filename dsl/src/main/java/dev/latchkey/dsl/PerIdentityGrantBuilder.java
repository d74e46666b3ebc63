package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.version.Operation;
import java.util.function.UnaryOperator;

/**
 * A grant in which every identity has its own items: add more items for the last identity, or another identity. An
 * identity that is added twice gets the items of both calls. Immutable.
 */
public final class PerIdentityGrantBuilder extends Buildable<PerIdentityGrantBuilder>
        implements ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>, PerIdentityStep {
    private static final ItemOptionsFactory<PerIdentityItemOptions> DETAILS = ItemOptionsFactory.ofAccounts();

    private final IdentityId identity;

    private PerIdentityGrantBuilder(RequestDraft draft, IdentityId identity) {
        super(draft);
        this.identity = identity;
    }

    static PerIdentityStep start() {
        RequestDraft nothing = RequestDraft.of(Operation.CREATE, RequestType.GRANT_ACCESS);
        return id -> itemsFor(nothing, id);
    }

    @Override
    PerIdentityGrantBuilder with(RequestDraft draft) {
        return new PerIdentityGrantBuilder(draft, identity);
    }

    @Override
    public PerIdentityGrantBuilder item(ItemType type, String id, UnaryOperator<PerIdentityItemOptions> options) {
        return with(
                getDraft().withItem(ItemOptionsFactory.method(type), identity, null, DETAILS.item(type, id, options)));
    }

    @Override
    public ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> forIdentity(String id) {
        return itemsFor(getDraft(), id);
    }

    private static ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> itemsFor(RequestDraft draft, String id) {
        String method = "forIdentity(id)";
        IdentityId identity = Arguments.identity(method, id);
        PerIdentityGrantBuilder before = new PerIdentityGrantBuilder(draft.beforeItemsFor(method, identity), identity);
        return (type, itemId, options) -> before.item(type, itemId, options);
    }
}
