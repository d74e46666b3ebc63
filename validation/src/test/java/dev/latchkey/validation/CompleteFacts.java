package dev.latchkey.validation;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that rules ask beyond a request, none of it against the request: an administrator asks, everybody has the
 * accounts that are selected, and what is revoked but not yet what is granted.
 */
public final class CompleteFacts {
    /** The moment of all checks. */
    public static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private static final EntitlementRequestConfig ENTITLEMENTS =
            EntitlementRequestConfig.builder().allowEntitlementRequest(true).build();

    private final boolean revoke;
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<IdentityId> identities = new LinkedHashSet<>();
    private final Map<IdentityId, List<Assignment>> assignments = new HashMap<>();
    private final Map<IdentityId, Map<String, List<Account>>> accounts = new HashMap<>();

    /** Whether the request is for machines, about which only generation 2 of the configuration tells. */
    private boolean machines;

    private CompleteFacts(boolean revoke) {
        this.revoke = revoke;
    }

    public static Facts of(AccessRequest request) {
        CompleteFacts facts = new CompleteFacts(request.getRequestType() == RequestType.REVOKE_ACCESS);
        facts.learn(request);
        return facts.build();
    }

    /** The facts about the body of any operation: what a cancel names is open and can still be cancelled. */
    public static Facts ofBody(Object body) {
        if (body instanceof AccessRequest request) {
            return of(request);
        }
        Facts.Builder facts = new CompleteFacts(false).build().toBuilder();
        if (body instanceof CancelAccessRequest cancel) {
            facts.put(
                    Fact.PENDING,
                    IdentityId.of("anybody"),
                    List.of(OpenRequest.builder()
                            .accessRequestId(cancel.getAccountActivityId())
                            .type(ItemType.ROLE)
                            .id("role-1")
                            .requester(IdentityId.of("anybody"))
                            .cancelable(true)
                            .build()));
        }
        return facts.build();
    }

    private void learn(AccessRequest request) {
        RequestParts.items(request).forEach(this::learn);
        RequestParts.recipients(request).forEach(recipient -> {
            machines |= recipient.isMachine();
            if (recipient.identity() != null) {
                identities.add(recipient.identity());
            }
        });
        for (RequestParts.Pair pair : RequestParts.pairs(request)) {
            if (pair.recipient().identity() != null) {
                learn(pair.recipient().identity(), pair.item());
            }
        }
    }

    private void learn(RequestedItem item) {
        if (item.getId() != null) {
            items.add(item.getId());
        }
    }

    private void learn(IdentityId identity, RequestedItem item) {
        List<Assignment> held = assignments.computeIfAbsent(identity, key -> new ArrayList<>());
        if (item.getId() == null || !(item.getType() instanceof ItemType type)) {
            return;
        }
        if (revoke) {
            held.add(Assignment.builder()
                    .type(type)
                    .id(item.getId())
                    .grantedBy(GrantedBy.REQUEST)
                    .revocable(true)
                    .build());
        }
        List<Account> onSources = accounts.computeIfAbsent(identity, key -> new HashMap<>())
                .computeIfAbsent(item.getId(), key -> new ArrayList<>());
        item.getAccountSelection().forEach(selection -> onSources.addAll(accounts(selection)));
        if (onSources.isEmpty()) {
            onSources.add(Account.builder()
                    .sourceId("source-1")
                    .nativeIdentity(item.getNativeIdentity())
                    .build());
        }
    }

    private static List<Account> accounts(AccountSelection selection) {
        return selection.getAccounts().stream()
                .map(account -> account(Objects.requireNonNullElse(selection.getSourceId(), "none"), account))
                .toList();
    }

    private static Account account(String source, SelectedAccount selected) {
        return Account.builder()
                .sourceId(source)
                .uuid(selected.getAccountUuid())
                .nativeIdentity(selected.getNativeIdentity())
                .build();
    }

    private RequestPolicy config() {
        return machines
                ? RequestPolicy.of(AccessRequestConfigV2.builder()
                        .entitlementRequestConfig(ENTITLEMENTS)
                        .build())
                : RequestPolicy.of(AccessRequestConfig.builder()
                        .entitlementRequestConfig(ENTITLEMENTS)
                        .build());
    }

    private Facts build() {
        Facts.Builder facts = Facts.builder()
                .put(Fact.NOW, NOW)
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("administrator"))
                                .authority(Authority.ORG_ADMIN)
                                .build())
                .put(Fact.MANAGER_OF, Set.of())
                .put(Fact.CONFIG, config())
                .put(Fact.REQUESTABLE, items)
                .put(Fact.LICENCES, Set.of(Licence.MACHINE_IDENTITY))
                .putAll(Fact.ASSIGNMENTS, assignments)
                .putAll(Fact.ACCOUNTS, accounts);
        items.forEach(item -> facts.put(
                Fact.ITEM_CONFIG, item, EntitlementAccessRequestConfig.builder().build()));
        items.forEach(item -> facts.put(Fact.ITEM, item, DirectoryItem.builder().build()));
        identities.forEach(identity ->
                facts.put(Fact.IDENTITY, identity, DirectoryIdentity.builder().build()));
        assignments.keySet().forEach(identity -> facts.put(Fact.PENDING, identity, List.of()));
        assignments.keySet().forEach(identity -> facts.put(Fact.OWNERS_OF, identity, Set.of()));
        return facts.build();
    }
}
