package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import java.util.function.UnaryOperator;

/**
 * A grant in which every identity has items of its own: go on with more items for the last identity, or with another
 * identity. Whoever is named twice gets the items of both. Immutable.
 */
public final class AccountGrant extends Finished<AccountGrant>
        implements Items<AccountItem, AccountGrant>, ForEachIdentity {
    private static final Details<AccountItem> DETAILS = Details.ofAccounts();

    private final IdentityId identity;

    private AccountGrant(Draft draft, IdentityId identity) {
        super(draft);
        this.identity = identity;
    }

    static ForEachIdentity start() {
        Draft nothing = Draft.of(Operation.CREATE, RequestType.GRANT_ACCESS);
        return id -> itemsFor(nothing, id);
    }

    @Override
    AccountGrant with(Draft draft) {
        return new AccountGrant(draft, identity);
    }

    @Override
    public AccountGrant item(ItemType type, String id, UnaryOperator<AccountItem> words) {
        return with(getDraft().withItem(Details.word(type), identity, null, DETAILS.item(type, id, words)));
    }

    @Override
    public Items<AccountItem, AccountGrant> forIdentity(String id) {
        return itemsFor(getDraft(), id);
    }

    private static Items<AccountItem, AccountGrant> itemsFor(Draft draft, String id) {
        String word = "forIdentity(id)";
        IdentityId identity = Words.identity(word, id);
        AccountGrant before = new AccountGrant(draft.beforeItemsFor(word, identity), identity);
        return (type, itemId, words) -> before.item(type, itemId, words);
    }
}
