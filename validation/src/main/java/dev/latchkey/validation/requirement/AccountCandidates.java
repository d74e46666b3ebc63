package dev.latchkey.validation.requirement;

import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.fact.Account;
import java.util.List;

/**
 * The accounts that a request for an identity has to choose from.
 *
 * @param identity for whom the item is requested
 * @param accounts all accounts on those sources of the item on which the identity has several, of each of which one is
 *     selected; none if there is nothing to choose
 */
public record AccountCandidates(IdentityId identity, Known<List<Account>> accounts) {}
