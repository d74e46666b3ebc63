package dev.latchkey.validation.requirement;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out what is required, as far as the rules that demand it are in force. */
final class RequirementsFinder {
    private final Predicate<String> inForce;
    private final FactSource facts;

    RequirementsFinder(Predicate<String> inForce, FactSource facts) {
        this.inForce = inForce;
        this.facts = facts;
    }

    Requirements find(ApiVersion apiVersion, List<ItemReference> items, List<IdentityId> identities) {
        return ImmutableRequirements.builder()
                .apiVersion(apiVersion)
                .items(items.stream().map(item -> find(item, identities)).toList())
                .openChannels(OpenChannels.of(facts.get(Fact.CONFIG)))
                .build();
    }

    private ItemRequirements find(ItemReference item, List<IdentityId> identities) {
        return ImmutableItemRequirements.builder()
                .item(item)
                .comment(
                        inForce.test("request-comment-required")
                                ? ItemDemands.comment(item.type(), item.id(), facts)
                                : Demand.NOT_REQUIRED)
                .endDate(
                        inForce.test("end-date-required")
                                ? ItemDemands.endDate(item.type(), item.id(), facts)
                                : Demand.NOT_REQUIRED)
                .latestEnd(inForce.test("max-duration") ? latestEnd(item) : Known.of(null))
                .form(inForce.test("form-required") ? ItemDemands.form(item.type(), item.id(), facts) : Known.of(null))
                .accountChoices(identities.stream()
                        .map(identity -> new AccountCandidates(identity, choice(identity, item)))
                        .toList())
                .build();
    }

    private Known<Instant> latestEnd(ItemReference item) {
        EntitlementAccessRequestConfig config = ItemDemands.longest(item.type(), item.id(), facts);
        if (config == null) {
            Set<Fact<?>> missing = new TreeSet<>(
                    ItemDemands.missing(item.type(), item.id(), facts).getMissingFacts());
            if (facts.get(Fact.NOW) == null) {
                missing.add(Fact.NOW);
            }
            return Known.unknown(Collections.unmodifiableSet(missing));
        }
        AccessDuration longest = config.getMaxPermittedAccessDuration();
        if (longest == null) {
            return Known.of(null);
        }
        Instant now = facts.get(Fact.NOW);
        if (now == null) {
            return Known.unknown(Fact.NOW);
        }
        OffsetDateTime latest = Durations.latestEnd(now.atOffset(ZoneOffset.UTC), longest);
        return Known.of(latest == null ? null : latest.toInstant());
    }

    private Known<List<Account>> choice(IdentityId identity, ItemReference item) {
        if (!inForce.test("account-selection-needed")) {
            return Known.of(null);
        }
        List<Account> accounts = facts.get(Fact.ACCOUNTS, identity, item.id());
        return accounts == null ? Known.unknown(Fact.ACCOUNTS) : Known.of(toChooseFrom(accounts));
    }

    private static @Nullable List<Account> toChooseFrom(List<Account> accounts) {
        Set<String> sources = Accounts.sourcesWithSeveral(accounts);
        return sources.isEmpty()
                ? null
                : Accounts.distinct(accounts).stream()
                        .filter(account -> sources.contains(account.getSourceId()))
                        .toList();
    }
}
