package dev.latchkey.dsl.account;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.dsl.AccountStep;
import dev.latchkey.dsl.EntitlementsStep;
import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.dsl.ItemsStep;
import dev.latchkey.dsl.MachineRequestBuilder;
import dev.latchkey.dsl.PerIdentityGrantBuilder;
import dev.latchkey.dsl.PerIdentityItemOptions;
import dev.latchkey.dsl.PerIdentityStep;
import dev.latchkey.dsl.PlainItemOptions;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.version.ApiVersion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item for one identity, with the chosen accounts. The request is built with the builders of the DSL, so their
 * limits apply here, too.
 *
 * @param identity the person or the machine
 * @param machine whether the identity is a machine
 * @param item the item
 * @param accounts the accounts by the id of their source
 */
record ChosenItem(IdentityId identity, boolean machine, RequestedItem item, Map<String, SelectableAccount> accounts) {
    private static final String DECIDE = "decide()";

    static AccessRequest request(List<ChosenItem> items, Map<String, String> metadata, ApiVersion apiVersion) {
        if (items.isEmpty()) {
            throw new InvalidRequestException(DECIDE, "the request asks for nothing", "name items and identities");
        }
        return items.get(0).machine
                ? machineRequest(items).metadata(metadata).build(apiVersion)
                : accountGrant(items).metadata(metadata).build(apiVersion);
    }

    private static PerIdentityGrantBuilder accountGrant(List<ChosenItem> items) {
        PerIdentityStep start = AccessRequests.grantPerIdentity();
        PerIdentityGrantBuilder grant =
                items.get(0).addTo(start.forIdentity(items.get(0).identity.value()));
        for (ChosenItem chosen : items.subList(1, items.size())) {
            grant = chosen.addTo(grant.forIdentity(chosen.identity.value()));
        }
        return grant;
    }

    private static MachineRequestBuilder machineRequest(List<ChosenItem> items) {
        ChosenItem first = items.get(0);
        MachineRequestBuilder request = first.addMachineTo(
                AccessRequests.forMachine(first.identity.value()).grant());
        for (ChosenItem chosen : items.subList(1, items.size())) {
            request = chosen.addMachineTo(request.forMachine(chosen.identity.value()));
        }
        return request;
    }

    private PerIdentityGrantBuilder addTo(ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> builder) {
        if (machine) {
            throw mixed();
        }
        return builder.item(type(), id(), this::details);
    }

    private MachineRequestBuilder addMachineTo(EntitlementsStep<MachineRequestBuilder> builder) {
        if (!machine || type() != ItemType.ENTITLEMENT) {
            throw mixed();
        }
        return builder.entitlement(id(), this::machineDetails);
    }

    private PerIdentityItemOptions details(PerIdentityItemOptions options) {
        PerIdentityItemOptions set = options.metadata(item.getClientMetadata());
        for (Map.Entry<String, SelectableAccount> chosen : accounts.entrySet()) {
            set = set.onAccount(chosen.getKey(), chosen.getValue());
        }
        set = item.getComment() == null ? set : set.comment(item.getComment());
        set = item.getStartDate() == null ? set : set.startDate(item.getStartDate());
        set = item.getRemoveDate() == null ? set : set.removeDate(item.getRemoveDate());
        return item.getFormInstanceId() == null ? set : set.form(item.getFormInstanceId());
    }

    private PlainItemOptions machineDetails(AccountStep<PlainItemOptions> options) {
        Map.Entry<String, SelectableAccount> only =
                accounts.entrySet().iterator().next();
        PlainItemOptions set = options.onAccount(only.getKey(), only.getValue()).metadata(item.getClientMetadata());
        set = item.getComment() == null ? set : set.comment(item.getComment());
        set = item.getStartDate() == null ? set : set.startDate(item.getStartDate());
        return item.getRemoveDate() == null ? set : set.removeDate(item.getRemoveDate());
    }

    private static InvalidRequestException mixed() {
        return new InvalidRequestException(
                DECIDE,
                "a request that names a machine is for machines and entitlements only",
                "ask for the rest in one of its own");
    }

    private ItemType type() {
        Open<ItemType> type = item.getType();
        if (type instanceof ItemType known) {
            return known;
        }
        throw new InvalidRequestException(
                DECIDE, "the item " + item.getId() + " is no role, access profile or entitlement", "set its type");
    }

    private String id() {
        @Nullable String id = item.getId();
        return id == null ? "" : id;
    }
}
