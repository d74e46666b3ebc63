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
 * Chooses accounts from the answer of accounts selection, and makes the request that uses them.
 *
 * <p>The only account of an identity on a source is chosen by default, and a source without accounts is left to the
 * server. Where there are several accounts, the criteria decide in the order in which they were added: the first one
 * that fits exactly one of the accounts. Immutable.
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
     * Begins to choose.
     *
     * @param wanted the grant for which accounts are chosen, in either shape; its comments, dates, forms and metadata
     * are kept, accounts that it names are replaced. The body that accounts selection was asked with will do
     * @param answer what accounts selection answered
     * @return the choice, in which nothing is preferred yet
     * @throws IllegalArgumentException if the request is not a grant: only a grant gives access to accounts
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
     * Prefers one account wherever it is among several.
     *
     * @param accountId the id of the account, as the answer names it
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
     * Prefers an account by what it looks like.
     *
     * @param preference asked about each of several accounts; it decides where it fits exactly one of them
     * @return the choice with this preference
     */
    public AccountChoice prefer(Predicate<SelectableAccount> preference) {
        List<Predicate<SelectableAccount>> longer = new ArrayList<>(preferences);
        longer.add(preference);
        return new AccountChoice(wanted, answer, List.copyOf(longer), blockedWithoutAccount);
    }

    /**
     * Requests items for people without an account where the server lets nobody choose, as the documents advise.
     * Without this call such items are left undecided; machines cannot get them at all.
     *
     * @return the choice with this decision
     */
    public AccountChoice requestBlockedWithoutAccount() {
        return new AccountChoice(wanted, answer, preferences, true);
    }

    /**
     * Chooses.
     *
     * @return the request, for {@link ApiVersion#DEFAULT}, or what is left to decide
     * @throws IllegalArgumentException if one request cannot ask for that much: more than 25 entitlements, or
     *     entitlements for more than 10 identities
     */
    public AccountOutcome decide() {
        return decide(ApiVersion.DEFAULT);
    }

    /**
     * Chooses, for one API version.
     *
     * @param apiVersion the API version that the request will be sent to
     * @return the request, or what is left to decide
     * @throws IllegalArgumentException if the API version does not have what is requested, or if one request cannot ask
     * for that much: more than 25 entitlements, or entitlements for more than 10 identities
     */
    public AccountOutcome decide(ApiVersion apiVersion) {
        AccountChooser decision = new AccountChooser(new SelectionAnswers(answer), preferences, blockedWithoutAccount);
        List<ChosenItem> items = decision.decide(wanted);
        return decision.getQuestions().isEmpty()
                ? new AccountOutcome.Chosen(ChosenItem.request(items, wanted.getClientMetadata(), apiVersion))
                : new AccountOutcome.Undecided(decision.getQuestions());
    }
}
