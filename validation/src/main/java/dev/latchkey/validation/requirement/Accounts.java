package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts the accounts that an identity has on the sources of an item. */
public final class Accounts {
    /** Up to this number, comparing all with each other is cheaper than a set. */
    private static final int FEW = 16;

    private Accounts() {}

    /**
     * The accounts without repeats. Accounts that are known by their source only count as different.
     *
     * @param accounts all accounts of an identity on the sources of an item
     * @return each of them once
     */
    public static List<Account> distinct(List<Account> accounts) {
        if (accounts.size() < 2) {
            return accounts;
        }
        Set<Account> seen = new HashSet<>();
        List<Account> distinct = new ArrayList<>();
        for (Account account : accounts) {
            boolean nameless = account.getUuid() == null && account.getNativeIdentity() == null;
            if (nameless || seen.add(account)) {
                distinct.add(account);
            }
        }
        return distinct;
    }

    /**
     * The sources with several accounts, so that one has to be selected.
     *
     * @param accounts all accounts of an identity on the sources of an item
     * @return the ids of the sources, in the order of the accounts
     */
    public static Set<String> sourcesWithSeveral(List<Account> accounts) {
        if (isEachOnItsOwnSource(accounts)) {
            return Collections.emptySet();
        }
        Set<String> seen = new HashSet<>();
        Set<String> several = new LinkedHashSet<>();
        for (Account account : distinct(accounts)) {
            if (!seen.add(account.getSourceId())) {
                several.add(account.getSourceId());
            }
        }
        return Collections.unmodifiableSet(several);
    }

    /** Checks whether few accounts are all on different sources: the usual case, which takes no memory. */
    private static boolean isEachOnItsOwnSource(List<Account> accounts) {
        if (accounts.size() > FEW) {
            return false;
        }
        for (int i = 1; i < accounts.size(); i++) {
            String source = accounts.get(i).getSourceId();
            for (int j = 0; j < i; j++) {
                if (accounts.get(j).getSourceId().equals(source)) {
                    return false;
                }
            }
        }
        return true;
    }
}
