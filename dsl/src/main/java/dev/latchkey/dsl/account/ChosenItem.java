package dev.latchkey.dsl.account;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.dsl.AccountGrant;
import dev.latchkey.dsl.AccountItem;
import dev.latchkey.dsl.Entitlements;
import dev.latchkey.dsl.ForEachIdentity;
import dev.latchkey.dsl.Items;
import dev.latchkey.dsl.MachineRequest;
import dev.latchkey.dsl.OnAccount;
import dev.latchkey.dsl.PlainItem;
import dev.latchkey.dsl.WordRefusedException;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item for one identity on the accounts chosen for it. What becomes of it is said in the words of the DSL, so that its
 * limits hold here too.
 *
 * @param identity the person or the machine
 * @param machine which of the two
 * @param item the item
 * @param accounts the accounts by the id of their source
 */
record ChosenItem(IdentityId identity, boolean machine, RequestedItem item, Map<String, SelectableAccount> accounts) {
    private static final String DECIDE = "decide()";

    static AccessRequest request(List<ChosenItem> items, Map<String, String> metadata, ApiEdition edition) {
        if (items.isEmpty()) {
            throw new WordRefusedException(DECIDE, "the request asks for nothing", "name items and identities");
        }
        return items.get(0).machine
                ? machineRequest(items).metadata(metadata).build(edition)
                : accountGrant(items).metadata(metadata).build(edition);
    }

    private static AccountGrant accountGrant(List<ChosenItem> items) {
        ForEachIdentity start = AccessRequests.grantWithAccounts();
        AccountGrant grant =
                items.get(0).say(start.forIdentity(items.get(0).identity.value()));
        for (ChosenItem chosen : items.subList(1, items.size())) {
            grant = chosen.say(grant.forIdentity(chosen.identity.value()));
        }
        return grant;
    }

    private static MachineRequest machineRequest(List<ChosenItem> items) {
        ChosenItem first = items.get(0);
        MachineRequest request = first.sayMachine(
                AccessRequests.forMachine(first.identity.value()).grant());
        for (ChosenItem chosen : items.subList(1, items.size())) {
            request = chosen.sayMachine(request.forMachine(chosen.identity.value()));
        }
        return request;
    }

    private AccountGrant say(Items<AccountItem, AccountGrant> sentence) {
        if (machine) {
            throw mixed();
        }
        return sentence.item(type(), id(), this::details);
    }

    private MachineRequest sayMachine(Entitlements<MachineRequest> sentence) {
        if (!machine || type() != ItemType.ENTITLEMENT) {
            throw mixed();
        }
        return sentence.entitlement(id(), this::machineDetails);
    }

    private AccountItem details(AccountItem words) {
        AccountItem said = words.metadata(item.getClientMetadata());
        for (Map.Entry<String, SelectableAccount> chosen : accounts.entrySet()) {
            said = said.onAccount(chosen.getKey(), chosen.getValue());
        }
        said = item.getComment() == null ? said : said.comment(item.getComment());
        said = item.getStartDate() == null ? said : said.startOn(item.getStartDate());
        said = item.getRemoveDate() == null ? said : said.removeOn(item.getRemoveDate());
        return item.getFormInstanceId() == null ? said : said.form(item.getFormInstanceId());
    }

    private PlainItem machineDetails(OnAccount<PlainItem> words) {
        Map.Entry<String, SelectableAccount> only =
                accounts.entrySet().iterator().next();
        PlainItem said = words.onAccount(only.getKey(), only.getValue()).metadata(item.getClientMetadata());
        said = item.getComment() == null ? said : said.comment(item.getComment());
        said = item.getStartDate() == null ? said : said.startOn(item.getStartDate());
        return item.getRemoveDate() == null ? said : said.removeOn(item.getRemoveDate());
    }

    private static WordRefusedException mixed() {
        return new WordRefusedException(
                DECIDE,
                "a request that names a machine is for machines and entitlements only",
                "ask for the rest in one of its own");
    }

    private ItemType type() {
        Open<ItemType> type = item.getType();
        if (type instanceof ItemType known) {
            return known;
        }
        throw new WordRefusedException(
                DECIDE, "the item " + item.getId() + " is no role, access profile or entitlement", "say what it is");
    }

    private String id() {
        @Nullable String id = item.getId();
        return id == null ? "" : id;
    }
}
