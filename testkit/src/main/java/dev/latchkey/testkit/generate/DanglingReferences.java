package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Removes references to objects that are no longer in an organisation. */
final class DanglingReferences {
    private final Set<IdentityId> people;
    private final Set<IdentityId> identities;
    private final Set<String> sources;
    private final Set<String> groups;

    private DanglingReferences(Organisation organisation) {
        this.people = ids(organisation.getPeople(), Person::getId);
        this.identities = new HashSet<>(people);
        organisation.getMachineIdentities().forEach(machine -> identities.add(machine.getId()));
        this.sources = ids(organisation.getSources(), Source::getId);
        this.groups = ids(organisation.getGovernanceGroups(), GovernanceGroup::getId);
    }

    static Organisation removed(Organisation organisation) {
        DanglingReferences dangling = new DanglingReferences(organisation);
        Organisation things = dangling.ofThings(organisation);
        Set<String> items = ids(things.getItems(), RequestableItem::getId);
        Set<String> accounts = ids(things.getAccounts(), Account::getUuid);
        return things.toBuilder()
                .segments(things.getSegments().stream()
                        .map(segment -> segment.toBuilder()
                                .people(dangling.known(segment.getPeople()))
                                .items(segment.getItems().stream()
                                        .filter(items::contains)
                                        .toList())
                                .build())
                        .toList())
                .access(things.getAccess().stream()
                        .filter(held -> dangling.identities.contains(held.getIdentity())
                                && items.contains(held.getItem())
                                && (held.getAccount() == null || accounts.contains(held.getAccount())))
                        .toList())
                .build();
    }

    private Organisation ofThings(Organisation organisation) {
        return organisation.toBuilder()
                .people(organisation.getPeople().stream()
                        .map(person -> person.toBuilder()
                                .manager(known(person.getManager()))
                                .build())
                        .toList())
                .machineIdentities(organisation.getMachineIdentities().stream()
                        .map(machine -> machine.toBuilder()
                                .owners(known(machine.getOwners()))
                                .build())
                        .toList())
                .sources(organisation.getSources().stream()
                        .map(source -> source.toBuilder()
                                .owner(known(source.getOwner()))
                                .build())
                        .toList())
                .governanceGroups(organisation.getGovernanceGroups().stream()
                        .map(group -> group.toBuilder()
                                .members(known(group.getMembers()))
                                .build())
                        .toList())
                .config(ofConfig(organisation.getConfig()))
                .configV2(organisation.getConfigV2().toBuilder()
                        .entitlementRequestConfig(
                                known(organisation.getConfigV2().getEntitlementRequestConfig()))
                        .build())
                .accounts(organisation.getAccounts().stream()
                        .filter(account ->
                                identities.contains(account.getIdentity()) && sources.contains(account.getSource()))
                        .toList())
                .items(organisation.getItems().stream()
                        .filter(item -> sources.containsAll(item.getSources()))
                        .map(item -> item.toBuilder()
                                .owner(known(item.getOwner()))
                                .requestConfig(known(item.getRequestConfig()))
                                .build())
                        .toList())
                .build();
    }

    private AccessRequestConfig ofConfig(AccessRequestConfig config) {
        ApprovalReminderAndEscalationConfig reminders = config.getApprovalReminderAndEscalationConfig();
        FallbackApprover approver = reminders == null ? null : reminders.getFallbackApproverRef();
        boolean lost = approver != null && known(approver.getId()) == null;
        return config.toBuilder()
                .approvalReminderAndEscalationConfig(
                        reminders != null && lost
                                ? reminders.toBuilder()
                                        .fallbackApproverRef(null)
                                        .build()
                                : reminders)
                .entitlementRequestConfig(known(config.getEntitlementRequestConfig()))
                .build();
    }

    private @Nullable EntitlementRequestConfig known(@Nullable EntitlementRequestConfig config) {
        return config == null
                ? null
                : config.toBuilder()
                        .accessRequestConfig(known(config.getAccessRequestConfig()))
                        .build();
    }

    private @Nullable EntitlementAccessRequestConfig known(@Nullable EntitlementAccessRequestConfig config) {
        List<EntitlementApprovalScheme> schemes = config == null ? null : config.getApprovalSchemes();
        return config == null || schemes == null
                ? config
                : config.toBuilder()
                        .approvalSchemes(schemes.stream()
                                .filter(scheme -> scheme.getApproverType() != ApproverType.GOVERNANCE_GROUP
                                        || groups.contains(scheme.getApproverId()))
                                .toList())
                        .build();
    }

    private @Nullable IdentityId known(@Nullable IdentityId person) {
        return person != null && people.contains(person) ? person : null;
    }

    private List<IdentityId> known(List<IdentityId> all) {
        return all.stream().filter(people::contains).toList();
    }

    private static <T, I> Set<I> ids(List<T> all, Function<T, I> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
