package dev.latchkey.validation.requirement;

import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.fact.Account;
import java.util.List;

/**
 * The accounts that a request for an identity has to choose from.
 *
 * @param identity the identity that the item is requested for
 * @param accounts all accounts on the sources of the item where the identity has several; one is selected on each
 *     source; none if there is nothing to choose
 */
public record AccountCandidates(IdentityId identity, Known<List<Account>> accounts) {}
