package dev.latchkey.dsl;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.SelectedAccount;
import org.jspecify.annotations.Nullable;

/** Creates the selection of one account on one source. */
final class Accounts {
    static final String ON_ACCOUNT = "onAccount(sourceId, account)";

    private Accounts() {}

    static AccountSelection selection(String sourceId, SelectedAccount account) {
        Arguments.needed(ON_ACCOUNT, "source id", sourceId);
        if (isMissing(account.getAccountUuid()) && isMissing(account.getNativeIdentity())) {
            throw new InvalidRequestException(
                    ON_ACCOUNT,
                    "the account has neither accountUuid nor nativeIdentity",
                    "accounts selection answers both, the first under the name uuid");
        }
        return AccountSelection.builder().sourceId(sourceId).addAccount(account).build();
    }

    private static boolean isMissing(@Nullable String text) {
        return Blank.isOrNull(text);
    }
}
