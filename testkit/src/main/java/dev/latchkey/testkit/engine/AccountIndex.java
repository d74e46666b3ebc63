package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An index of all accounts by UUID and by owner. */
final class AccountIndex {
    private final List<Account> all = new ArrayList<>();
    private final Map<String, Account> byUuid = new HashMap<>();
    private final Map<IdentityId, List<Account>> byIdentity = new HashMap<>();

    AccountIndex(List<Account> beginning) {
        beginning.forEach(this::add);
    }

    List<Account> all() {
        return List.copyOf(all);
    }

    List<Account> of(IdentityId identity) {
        return List.copyOf(byIdentity.getOrDefault(identity, List.of()));
    }

    List<Account> of(IdentityId identity, String source) {
        return of(identity).stream()
                .filter(account -> account.getSource().equals(source))
                .toList();
    }

    @Nullable
    Account find(@Nullable String uuid) {
        return uuid == null ? null : byUuid.get(uuid);
    }

    void add(Account account) {
        all.add(account);
        byUuid.putIfAbsent(account.getUuid(), account);
        byIdentity
                .computeIfAbsent(account.getIdentity(), identity -> new ArrayList<>())
                .add(account);
    }
}
