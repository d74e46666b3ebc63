package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.documented.Requests.NESTED;
import static dev.latchkey.validation.rule.documented.Requests.nested;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Changing the dates of an assignment, and everything that is special about machine identities. */
final class MachineRules {
    private static final String CREATE_OPERATION = "v1 createAccessRequestV1";
    private static final int UUID_LENGTH = "a1111111-bc6d-4ff3-8365-c2d44f2c68d6".length();

    private static final Rule MODIFY_DATES = warning("modify-dates")
            .of(MODIFY)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.startDate, RequestedItemDtoRef.removeDate")
            .reason("Every item of a modify has a startDate or a removeDate; for machines the server insists on it.")
            .hint("Say which date changes: add startDate or removeDate.")
            .eachItem((item, identity, context) -> {
                if (item.getStartDate() == null && item.getRemoveDate() == null) {
                    context.lacks(
                            "",
                            "the item of a modify has neither startDate nor removeDate",
                            context.isForMachine(identity) ? Level.ERROR : Level.WARNING,
                            "startDate",
                            "removeDate");
                }
            })
            .build();

    private static final Rule MACHINE_NESTED_ONLY = error("machine-nested-only")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.UNKNOWN_FIELD)
            .cites(API_DESCRIPTION, CREATE_OPERATION)
            .reason("Machine identities are named in the nested shape only.")
            .hint("Use requestedForWithRequestedItems with identityType MACHINE.")
            .request((request, context) -> machineOutOfPlace(request.getUnknownFields(), context))
            .eachItem((item, identity, context) -> machineOutOfPlace(item.getUnknownFields(), context))
            .build();

    private static final Rule MACHINE_NOT_MIXED = error("machine-not-mixed")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedForDtoRef.identityType")
            .reason("A request is for machines or for people, not for both.")
            .hint("Send one request for the machines and one for the people.")
            .request((request, context) -> {
                if (context.isForMachines(request)) {
                    peopleAmongMachines(request, context);
                }
            })
            .build();

    private static final Rule MACHINE_ENTITLEMENTS_ONLY = error("machine-entitlements-only")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.type")
            .reason("Only entitlements can be requested for a machine.")
            .hint("Ask for the entitlements themselves.")
            .eachItem((item, identity, context) -> {
                boolean other = item.getType() == ItemType.ROLE || item.getType() == ItemType.ACCESS_PROFILE;
                if (other && context.isForMachine(identity)) {
                    context.violated("/type", "a machine can have entitlements only");
                }
            })
            .build();

    private static final Rule MACHINE_IDENTITY_UUID = warning("machine-identity-uuid")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedForDtoRef.identityId")
            .reason("The id of a machine identity is a UUID with hyphens.")
            .hint("Use the id of the machine identity itself, not of the person who stands for it.")
            .eachIdentity((identity, context) -> {
                IdentityId id = identity.getIdentityId();
                if (id != null && !Blank.is(id.value()) && context.isForMachine(identity) && !isUuid(id.value())) {
                    context.violated("/identityId", "\"" + id + "\" is not a UUID with hyphens");
                }
            })
            .build();

    private static final Rule MACHINE_ONE_ACCOUNT = error("machine-one-account")
            .of(GRANT, MODIFY)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection")
            .reason("An item that a machine gets names exactly one source with exactly one account.")
            .hint("Select the one account, as accounts-selection answers it.")
            .eachItem((item, identity, context) -> {
                if (context.isForMachine(identity)) {
                    oneAccount(item, context);
                }
            })
            .build();

    private static final Rule MACHINE_REVOKE_SINGLE = error("machine-revoke-single")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, CREATE_OPERATION)
            .reason("A revoke is for exactly one machine.")
            .hint("Send one revoke for each machine.")
            .request((request, context) -> {
                int machines = request.getRequestedForWithRequestedItems().size();
                if (machines > 1 && context.isForMachines(request)) {
                    context.violated(NESTED, "the revoke is for " + machines + " machines; it can be for one");
                }
            })
            .build();

    private static final Rule MACHINE_REVOKE_NO_SELECTION = error("machine-revoke-no-selection")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection")
            .reason("A revoke from a machine selects no accounts.")
            .hint("Name the account in nativeIdentity instead.")
            .eachItem((item, identity, context) -> {
                if (context.isForMachine(identity)
                        && !item.getAccountSelection().isEmpty()) {
                    context.violated("/accountSelection", "a revoke from a machine cannot select accounts");
                }
            })
            .build();

    private static final Rule MACHINE_NO_FORM = error("machine-no-form")
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.formInstanceId")
            .reason("Requests for machines have no forms.")
            .hint("Remove formInstanceId.")
            .eachItem((item, identity, context) -> {
                if (context.isForMachine(identity) && item.getFormInstanceId() != null) {
                    context.violated("/formInstanceId", "a request for a machine cannot have a form");
                }
            })
            .unsafeFix("Leave formInstanceId out.", Changes.leaveOutEmpty())
            .build();

    static final List<Rule> ALL = List.of(
            MODIFY_DATES,
            MACHINE_NESTED_ONLY,
            MACHINE_NOT_MIXED,
            MACHINE_ENTITLEMENTS_ONLY,
            MACHINE_IDENTITY_UUID,
            MACHINE_ONE_ACCOUNT,
            MACHINE_REVOKE_SINGLE,
            MACHINE_REVOKE_NO_SELECTION,
            MACHINE_NO_FORM);

    private MachineRules() {}

    private static void machineOutOfPlace(Map<String, JsonNode> unknownFields, CheckContext context) {
        JsonNode type = unknownFields.get("identityType");
        if (type != null && type.isString() && type.asString().equals(IdentityType.MACHINE.getText())) {
            context.violated("/identityType", "a machine cannot be named here; only the nested shape knows machines");
        }
    }

    private static void peopleAmongMachines(AccessRequest request, CheckContext context) {
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            if (context.isForPerson(identities.get(i))) {
                context.violated(nested(i), "this identity is not a machine, but others of the request are");
            }
        }
    }

    private static void oneAccount(RequestedItem item, CheckContext context) {
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.isEmpty()) {
            context.lacks("", "an item for a machine needs the account that gets it", "accountSelection");
            return;
        }
        if (selections.size() > 1) {
            context.violated(
                    "/accountSelection", selections.size() + " sources are selected; a machine takes exactly one");
            return;
        }
        AccountSelection selection = selections.get(0);
        int accounts = selection.getAccounts().size();
        if (accounts != 1) {
            context.violated("/accountSelection/0", accounts + " accounts are selected; a machine takes exactly one");
        }
        if (Blank.isOrNull(selection.getSourceId())) {
            AccountRules.noSource(selection, 0, "no source is selected; a machine takes exactly one", context);
        }
    }

    private static boolean isUuid(String id) {
        if (id.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? id.charAt(i) != '-' : Character.digit(id.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
