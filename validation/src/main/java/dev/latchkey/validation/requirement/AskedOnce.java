package dev.latchkey.validation.requirement;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.RequestPolicy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The facts that requirements follow from, each asked for at most once. */
final class AskedOnce implements FactSource {
    private final FactSource source;
    private final Map<List<Object>, @Nullable Object> known = new HashMap<>();

    AskedOnce(FactSource source) {
        this.source = source;
    }

    @Override
    public @Nullable Instant getNow() {
        return once(source::getNow, Fact.NOW);
    }

    @Override
    public @Nullable RequestPolicy getPolicy() {
        return once(source::getPolicy, Fact.CONFIG);
    }

    @Override
    public @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        return once(() -> source.accountsOf(identity, itemId), Fact.ACCOUNTS, identity, itemId);
    }

    @Override
    public @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return once(() -> source.itemConfig(itemId), Fact.ITEM_CONFIG, itemId);
    }

    @SuppressWarnings("unchecked") // what is known under a key came from the same question
    private <T> @Nullable T once(Supplier<@Nullable T> question, Object... key) {
        List<Object> asked = Arrays.asList(key);
        if (!known.containsKey(asked)) {
            known.put(asked, question.get());
        }
        return (T) known.get(asked);
    }
}
