package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityAccountSelections;
import dev.latchkey.model.request.ItemAccountSelections;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.version.Operation;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.AccountOperations}. */
public abstract class AccountContract extends Contract {

    /** Creates the tests, for subclasses. */
    protected AccountContract() {}

    @Test
    void theAccountsOfAnIdentityAreListedForEachItem() throws Throwable {
        whereOffered(
                Operation.ACCOUNTS_SELECTION,
                () -> assertThat(administrator()
                                .accounts()
                                .select(grant(contract().userId(), contract().entitlement()))
                                .getIdentities())
                        .singleElement()
                        .satisfies(this::hasOneAccount));
    }

    private void hasOneAccount(IdentityAccountSelections identity) {
        assertThat(identity.getId()).isEqualTo(contract().userId());
        assertThat(identity.getAccountsSelectionRequired()).isFalse();
        assertThat(identity.getRequestedItems())
                .singleElement()
                .satisfies(item -> assertThat(item.getId())
                        .isEqualTo(contract().entitlement().getId()))
                .extracting(ItemAccountSelections::getSources)
                .satisfies(sources -> assertThat(sources)
                        .singleElement()
                        .satisfies(source -> assertThat(source.getAccounts())
                                .singleElement()
                                .extracting(SelectableAccount::getUuid)
                                .isNotNull()));
    }

    @Test
    void moreThan25ItemsAreRefused() throws Throwable {
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(contract().userId())
                .addAllRequestedItems(IntStream.range(0, 26)
                        .mapToObj(i -> RequestedItem.builder()
                                .type(ItemType.ENTITLEMENT)
                                .id("2c91808874ff91550175097daaec" + (1000 + i))
                                .build())
                        .toList())
                .build();

        whereOffered(
                Operation.ACCOUNTS_SELECTION,
                () -> assertRefused(() -> administrator().accounts().select(request)));
    }

    @Test
    void nothingIsStarted() throws Throwable {
        whereOffered(Operation.ACCOUNTS_SELECTION, () -> {
            administrator()
                    .accounts()
                    .select(grant(contract().userId(), contract().reviewedItem()));
            soon();
            assertThat(pending(manager())).isEmpty();
        });
    }
}
