package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Says what can be said, at random: every word, and up to every limit. */
final class RandomSentences {
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private static final List<String> TEXTS = List.of(
            "Joins the team", "Tritt dem Team bei: \"Prüfung\" \\ 1", "监查组", "a\nb\tc", "🚪", " padded ", "'--");

    private final Random random;

    RandomSentences(Random random) {
        this.random = random;
    }

    Buildable<?> next(Kind kind) {
        return switch (kind) {
            case GRANT -> sometimesWithMetadata(flat(AccessRequests.grant(), this::details, Limits.ENTITLEMENTS));
            case ACCOUNT_GRANT -> accountGrant();
            case MODIFY ->
                sometimesWithMetadata(flat(newDates(AccessRequests.modify()), this::words, Limits.ENTITLEMENTS));
            case REVOKE -> sometimesWithMetadata(revoke());
            case ACCOUNTS_SELECTION ->
                sometimesWithMetadata(
                        flat(AccessRequests.accountsSelection(), this::details, Limits.ACCOUNTS_SELECTION_ITEMS));
            case MACHINE_GRANT -> machines(machine().grant());
            case MACHINE_MODIFY -> machines(newDates(machine().modify()));
            case MACHINE_REVOKE -> machine().revoke().entitlement(id(), text(), this::revoked);
            case MACHINE_ACCOUNTS ->
                machine()
                        .accountsSelection(
                                Stream.generate(this::id).limit(count(40)).toList());
        };
    }

    private <D> RequestBuilder flat(
            ItemsStep<D, FlatRequestBuilder<D>> beginning, UnaryOperator<D> details, int mostEntitlements) {
        int entitlements = random.nextBoolean() ? 0 : count(mostEntitlements);
        int others = entitlements == mostEntitlements ? 0 : count(mostEntitlements - entitlements);
        FlatRequestBuilder<D> sentence = item(beginning, entitlements > 0 ? ItemType.ENTITLEMENT : role(), details);
        for (int i = 1; i < entitlements; i++) {
            sentence = item(sentence, ItemType.ENTITLEMENT, details);
        }
        for (int i = 1; i < others; i++) {
            sentence = item(sentence, role(), details);
        }
        int identities = count(entitlements > 0 ? Limits.IDENTITIES_WITH_ENTITLEMENTS : 30);
        return identities == 1
                ? sentence.forIdentity(id())
                : sentence.forIdentities(
                        Stream.generate(this::id).limit(identities).toList());
    }

    private <D, N extends ItemsStep<D, N>> N item(ItemsStep<D, N> sentence, ItemType type, UnaryOperator<D> details) {
        boolean plain = random.nextInt(3) == 0;
        return switch (type) {
            case ROLE -> plain ? sentence.role(id()) : sentence.role(id(), details);
            case ACCESS_PROFILE -> plain ? sentence.accessProfile(id()) : sentence.accessProfile(id(), details);
            case ENTITLEMENT -> plain ? sentence.entitlement(id()) : sentence.entitlement(id(), details);
        };
    }

    private Buildable<?> accountGrant() {
        int identities = count(Limits.IDENTITIES_WITH_ENTITLEMENTS);
        int left = Limits.ENTITLEMENTS;
        PerIdentityGrantBuilder grant = null;
        for (int i = 0; i < identities; i++) {
            String identity = id();
            ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> items = grant == null
                    ? AccessRequests.grantPerIdentity().forIdentity(identity)
                    : grant.forIdentity(identity);
            grant = item(items, role(), this::accountDetails);
            for (int j = random.nextInt(6); j > 0; j--) {
                boolean entitlement = left > 0 && random.nextBoolean();
                left -= entitlement ? 1 : 0;
                grant = item(grant, entitlement ? ItemType.ENTITLEMENT : role(), this::accountDetails);
            }
        }
        return sometimes() && grant != null ? grant.metadata("ticket", text()) : Objects.requireNonNull(grant);
    }

    private Buildable<?> machines(EntitlementsStep<MachineRequestBuilder> beginning) {
        MachineRequestBuilder request = beginning.entitlement(id(), this::machineDetails);
        int left = Limits.ENTITLEMENTS - 1;
        for (int i = random.nextInt(Limits.IDENTITIES_WITH_ENTITLEMENTS); i > 0 && left > 0; i--) {
            request = request.forMachine(uuid()).entitlement(id(), this::machineDetails);
            left--;
        }
        while (left > 0 && sometimes()) {
            request = request.entitlement(id(), this::machineDetails);
            left--;
        }
        return request;
    }

    private RequestBuilder revoke() {
        RevokeStep beginning = AccessRequests.revoke();
        RevokeBuilder items = sometimes()
                ? beginning.role(id(), text(), item -> sometimes() ? item.assignmentId(id()) : revoked(item))
                : beginning.accessProfile(id(), text(), this::revoked);
        while (sometimes()) {
            items = sometimes() ? items.role(id(), text()) : items.accessProfile(id(), text());
        }
        if (sometimes()) {
            return items.forIdentity(id());
        }
        RevokeWithEntitlementBuilder all =
                items.entitlement(id(), text(), item -> sometimes() ? item.nativeIdentity(text()) : revoked(item));
        while (sometimes()) {
            all = sometimes() ? all.role(id(), text(), this::revoked) : all.accessProfile(id(), text(), this::revoked);
        }
        return all.forIdentity(id());
    }

    private MachineStep machine() {
        return AccessRequests.forMachine(uuid());
    }

    private GrantItemOptions details(GrantItemOptions item) {
        GrantItemOptions said = words(item);
        return random.nextInt(4) == 0 ? said.form(id()) : said;
    }

    private PerIdentityItemOptions accountDetails(PerIdentityItemOptions item) {
        PerIdentityItemOptions said = words(item);
        for (int i = random.nextInt(4); i > 0; i--) {
            said = account(said::onAccountNamed, said::onAccountWithUuid);
        }
        return random.nextInt(4) == 0 ? said.form(id()) : said;
    }

    private PlainItemOptions machineDetails(AccountStep<PlainItemOptions> words) {
        return words(account(words::onAccountNamed, words::onAccountWithUuid));
    }

    private <N> N account(BiFunction<String, String, N> named, BiFunction<String, String, N> withUuid) {
        return random.nextBoolean() ? named.apply(id(), text()) : withUuid.apply(id(), id());
    }

    private <S extends ItemOptions<S>> S words(S item) {
        S said = sometimes() ? item.comment(text()) : item;
        said = random.nextInt(4) == 0 ? said.startDate(date()) : said;
        said = sometimes() ? said.removeDate(date()) : said;
        return sometimes() ? said.metadata(text(), random.nextBoolean() ? "" : text()) : said;
    }

    private <S extends RevokeItemOptions<S>> S revoked(S item) {
        S said = sometimes() ? item.removeDate(date()) : item;
        return sometimes() ? said.metadata(text(), text()) : said;
    }

    private <N> N newDates(DatesStep<N> sentence) {
        return random.nextBoolean() ? sentence.startDate(date()) : sentence.removeDate(date());
    }

    private RequestBuilder sometimesWithMetadata(RequestBuilder sentence) {
        return sometimes() ? sentence.metadata("ticket", text()) : sentence;
    }

    private ItemType role() {
        return random.nextBoolean() ? ItemType.ROLE : ItemType.ACCESS_PROFILE;
    }

    /** One to the limit, the limit itself more often than chance has it. */
    private int count(int limit) {
        return random.nextInt(5) == 0 ? limit : 1 + random.nextInt(limit);
    }

    private boolean sometimes() {
        return random.nextInt(2) == 0;
    }

    private Instant date() {
        return NOW.plus(Duration.ofSeconds(1 + random.nextInt(100_000_000), random.nextInt(1_000_000_000)));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String id() {
        return random.nextInt(50) == 0 ? text() + random.nextInt() : "2c91" + Long.toHexString(random.nextLong());
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** What is said. */
    enum Kind {
        GRANT,
        ACCOUNT_GRANT,
        MODIFY,
        REVOKE,
        ACCOUNTS_SELECTION,
        MACHINE_GRANT,
        MACHINE_MODIFY,
        MACHINE_REVOKE,
        MACHINE_ACCOUNTS
    }
}
