package dev.latchkey.testkit.organisation;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds all ids of an organisation that are blank, duplicate or refer to nothing, each with a JSON pointer. */
final class OrganisationCheck {
    private final Organisation organisation;
    private final Set<String> people;
    private final Set<String> identities;
    private final Set<String> groups;
    private final Set<String> sources;
    private final Set<String> accounts;
    private final List<String> problems = new ArrayList<>();

    OrganisationCheck(Organisation organisation) {
        this.organisation = organisation;
        this.people = unique(
                "/people", organisation.getPeople(), person -> person.getId().value());
        this.identities = new HashSet<>(people);
        this.identities.addAll(unique(
                "/machineIdentities",
                organisation.getMachineIdentities(),
                machine -> machine.getId().value()));
        this.groups = unique("/governanceGroups", organisation.getGovernanceGroups(), GovernanceGroup::getId);
        this.sources = unique("/sources", organisation.getSources(), Source::getId);
        this.accounts = unique("/accounts", organisation.getAccounts(), Account::getUuid);
        unique("/clients", organisation.getClients(), ApiClient::getId);
        unique("/segments", organisation.getSegments(), Segment::getId);
    }

    List<String> problems() {
        checkPeople();
        checkThings();
        checkItems();
        checkAccess();
        EntitlementRequestConfig config = organisation.getConfig().getEntitlementRequestConfig();
        checkConfig("/config", config);
        checkConfig("/configV2", organisation.getConfigV2().getEntitlementRequestConfig());
        ApprovalReminderAndEscalationConfig reminders =
                organisation.getConfig().getApprovalReminderAndEscalationConfig();
        FallbackApprover approver = reminders == null ? null : reminders.getFallbackApproverRef();
        if (approver != null) {
            person("/config/approvalReminderAndEscalationConfig/fallbackApproverRef/id", approver.getId());
        }
        return List.copyOf(problems);
    }

    private void checkPeople() {
        each("/people", organisation.getPeople(), (at, person) -> person(at + "/manager", person.getManager()));
        each(
                "/machineIdentities",
                organisation.getMachineIdentities(),
                (at, machine) -> each(at + "/owners", machine.getOwners(), this::person));
        each(
                "/governanceGroups",
                organisation.getGovernanceGroups(),
                (at, group) -> each(at + "/members", group.getMembers(), this::person));
        each("/clients", organisation.getClients(), (at, client) -> person(at + "/person", client.getPerson()));
    }

    private void checkThings() {
        each("/sources", organisation.getSources(), (at, source) -> person(at + "/owner", source.getOwner()));
        each("/accounts", organisation.getAccounts(), (at, account) -> {
            demand(at + "/source", sources, account.getSource(), "source");
            demand(at + "/identity", identities, account.getIdentity().value(), "identity");
        });
        Set<String> items = unique("/items", organisation.getItems(), RequestableItem::getId);
        each("/segments", organisation.getSegments(), (at, segment) -> {
            each(at + "/people", segment.getPeople(), this::person);
            each(at + "/items", segment.getItems(), (place, item) -> demand(place, items, item, "item"));
        });
    }

    private void checkItems() {
        each("/items", organisation.getItems(), (at, item) -> {
            person(at + "/owner", item.getOwner());
            each(at + "/sources", item.getSources(), (place, source) -> demand(place, sources, source, "source"));
            if (item.getType() == ItemType.ENTITLEMENT && item.getSources().size() != 1) {
                problems.add(at + "/sources: an entitlement is on exactly one source");
            }
            checkGrants(at + "/requestConfig", item.getRequestConfig());
            checkRevocations(at + "/revocationConfig", item.getRevocationConfig());
        });
    }

    private void checkAccess() {
        each("/access", organisation.getAccess(), (at, access) -> {
            demand(at + "/identity", identities, access.getIdentity().value(), "identity");
            demand(at + "/account", accounts, access.getAccount(), "account");
            boolean known = organisation.getItems().stream()
                    .anyMatch(item -> item.getId().equals(access.getItem()) && item.getType() == access.getType());
            if (!known) {
                problems.add(at + "/item: there is no " + access.getType() + " \"" + access.getItem() + "\"");
            }
        });
    }

    private void checkConfig(String at, @Nullable EntitlementRequestConfig config) {
        if (config != null) {
            checkGrants(at + "/entitlementRequestConfig/accessRequestConfig", config.getAccessRequestConfig());
            checkRevocations(
                    at + "/entitlementRequestConfig/revocationRequestConfig", config.getRevocationRequestConfig());
        }
    }

    private void checkGrants(String at, @Nullable EntitlementAccessRequestConfig config) {
        checkSchemes(at, config == null ? null : config.getApprovalSchemes());
    }

    private void checkRevocations(String at, @Nullable EntitlementRevocationRequestConfig config) {
        checkSchemes(at, config == null ? null : config.getApprovalSchemes());
    }

    private void checkSchemes(String at, @Nullable List<EntitlementApprovalScheme> schemes) {
        each(at + "/approvalSchemes", schemes == null ? List.of() : schemes, (place, scheme) -> {
            if (scheme.getApproverType() == ApproverType.GOVERNANCE_GROUP) {
                demand(place + "/approverId", groups, scheme.getApproverId(), "governance group");
            }
        });
    }

    private void person(String at, @Nullable IdentityId id) {
        demand(at, people, id == null ? null : id.value(), "person");
    }

    private void demand(String at, Set<String> known, @Nullable String id, String what) {
        if (id != null && !known.contains(id)) {
            problems.add(at + ": there is no " + what + " \"" + id + "\"");
        }
    }

    private <T> Set<String> unique(String at, List<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        each(at, things, (place, thing) -> {
            if (id.apply(thing).isBlank()) {
                problems.add(place + ": its id is blank; give it one");
            } else if (!ids.add(id.apply(thing))) {
                problems.add(place + ": \"" + id.apply(thing) + "\" stands twice");
            }
        });
        return ids;
    }

    private static <T> void each(String at, List<T> things, Look<T> look) {
        for (int i = 0; i < things.size(); i++) {
            look.at(at + "/" + i, things.get(i));
        }
    }

    private interface Look<T> {
        void at(String pointer, T thing);
    }
}
