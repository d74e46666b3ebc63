package dev.latchkey.dsl.account;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.Blank;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.version.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses accounts from the response of accounts selection and builds the request that uses them.
 *
 * <p>By default, the only account of an identity on a source is chosen, and a source without accounts is left to the
 * server. If there are several accounts, the first criterion that matches exactly one of them decides; criteria are
 * tried in the order in which they were added. Immutable.
 *
 * <pre>{@code
 * AccountOutcome outcome = AccountChoice.of(grant, answer)
 *         .prefer(account -> "CN=Glen,OU=admins".equals(account.getNativeIdentity()))
 *         .decide();
 * }</pre>
 */
public final class AccountChoice {
    private final AccessRequest wanted;
    private final AccountsSelectionResponse answer;
    private final List<Predicate<SelectableAccount>> preferences;
    private final boolean blockedWithoutAccount;

    private AccountChoice(
            AccessRequest wanted,
            AccountsSelectionResponse answer,
            List<Predicate<SelectableAccount>> preferences,
            boolean blockedWithoutAccount) {
        this.wanted = wanted;
        this.answer = answer;
        this.preferences = preferences;
        this.blockedWithoutAccount = blockedWithoutAccount;
    }

    /**
     * Starts the choice.
     *
     * @param wanted the grant for which accounts are chosen, in either shape; its comments, dates, forms and metadata
     *     are kept, and its accounts are replaced. The request body of accounts selection is suitable
     * @param answer the response of accounts selection
     * @return the choice, without criteria so far
     * @throws IllegalArgumentException if the request is not a grant: only a grant can select accounts
     */
    public static AccountChoice of(AccessRequest wanted, AccountsSelectionResponse answer) {
        if (wanted.getRequestType() != null && wanted.getRequestType() != RequestType.GRANT_ACCESS) {
            throw new InvalidRequestException(
                    "of(wanted, answer)",
                    "the request is a " + wanted.getRequestType().getText(),
                    "accounts are chosen for a grant only");
        }
        return new AccountChoice(wanted, answer, List.of(), false);
    }

    /**
     * Prefers one account wherever it is one of several.
     *
     * @param accountId the id of the account in the response
     * @return the choice with this preference
     * @throws IllegalArgumentException if the id is blank
     */
    public AccountChoice account(String accountId) {
        if (Blank.is(accountId)) {
            throw new InvalidRequestException("account(id)", "the id is blank", "give one, or leave the call out");
        }
        return prefer(account -> accountId.equals(account.getId()));
    }

    /**
     * Prefers accounts that match a condition.
     *
     * @param preference tests each of several accounts; it decides if it matches exactly one of them
     * @return the choice with this preference
     */
    public AccountChoice prefer(Predicate<SelectableAccount> preference) {
        List<Predicate<SelectableAccount>> longer = new ArrayList<>(preferences);
        longer.add(preference);
        return new AccountChoice(wanted, answer, List.copyOf(longer), blockedWithoutAccount);
    }

    /**
     * Requests items without an account for people if the server blocks the selection, as the documents advise. Without
     * this call such items are left undecided; machines cannot get them at all.
     *
     * @return the choice with this setting
     */
    public AccountChoice requestBlockedWithoutAccount() {
        return new AccountChoice(wanted, answer, preferences, true);
    }

    /**
     * Chooses the accounts.
     *
     * @return the request, for {@link ApiVersion#DEFAULT}, or the undecided accounts
     * @throws IllegalArgumentException if one request cannot contain that much: more than 25 entitlements, or
     *     entitlements for more than 10 identities
     */
    public AccountOutcome decide() {
        return decide(ApiVersion.DEFAULT);
    }

    /**
     * Chooses the accounts, for one API version.
     *
     * @param apiVersion the API version that the request will be sent to
     * @return the request, or the undecided accounts
     * @throws IllegalArgumentException if the API version lacks a feature of the request, or if one request cannot
     *     contain that much: more than 25 entitlements, or entitlements for more than 10 identities
     */
    public AccountOutcome decide(ApiVersion apiVersion) {
        AccountChooser decision = new AccountChooser(new SelectionAnswers(answer), preferences, blockedWithoutAccount);
        List<ChosenItem> items = decision.decide(wanted);
        return decision.getQuestions().isEmpty()
                ? new AccountOutcome.Chosen(ChosenItem.request(items, wanted.getClientMetadata(), apiVersion))
                : new AccountOutcome.Undecided(decision.getQuestions());
    }
}
