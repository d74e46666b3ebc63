package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
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
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
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
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.startDate, RequestedItemDtoRef.removeDate")
            .reason("Every item of a modify has a startDate or a removeDate; for machines the server insists on it.")
            .hint("Say which date changes: add startDate or removeDate.")
            .eachItem((item, identity, terms, facts) -> {
                if (item.getStartDate() != null || item.getRemoveDate() != null) {
                    return satisfied();
                }
                Answer answer = lacks(
                        "", "the item of a modify has neither startDate nor removeDate", "startDate", "removeDate");
                return terms.isForMachine(identity) ? answer.as(Level.ERROR) : answer;
            })
            .build();

    private static final Rule MACHINE_NESTED_ONLY = error("machine-nested-only")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.UNKNOWN_FIELD)
            .source(API_DESCRIPTION, CREATE_OPERATION)
            .reason("Machine identities are named in the nested shape only.")
            .hint("Use requestedForWithRequestedItems with identityType MACHINE.")
            .request((request, terms, facts) -> machineOutOfPlace(request.getUnknownFields()))
            .eachItem((item, identity, terms, facts) -> machineOutOfPlace(item.getUnknownFields()))
            .build();

    private static final Rule MACHINE_NOT_MIXED = error("machine-not-mixed")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedForDtoRef.identityType")
            .reason("A request is for machines or for people, not for both.")
            .hint("Send one request for the machines and one for the people.")
            .request((request, terms, facts) ->
                    terms.isForMachines(request) ? peopleAmongMachines(request, terms) : satisfied())
            .build();

    private static final Rule MACHINE_ENTITLEMENTS_ONLY = error("machine-entitlements-only")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.type")
            .reason("Only entitlements can be requested for a machine.")
            .hint("Ask for the entitlements themselves.")
            .eachItem((item, identity, terms, facts) -> {
                boolean other = item.getType() == ItemType.ROLE || item.getType() == ItemType.ACCESS_PROFILE;
                return other && terms.isForMachine(identity)
                        ? violated("/type", "a machine can have entitlements only")
                        : satisfied();
            })
            .build();

    private static final Rule MACHINE_IDENTITY_UUID = warning("machine-identity-uuid")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedForDtoRef.identityId")
            .reason("The id of a machine identity is a UUID with hyphens.")
            .hint("Use the id of the machine identity itself, not of the person who stands for it.")
            .eachIdentity((identity, terms) -> {
                IdentityId id = identity.getIdentityId();
                return id == null || Blank.is(id.value()) || !terms.isForMachine(identity) || isUuid(id.value())
                        ? satisfied()
                        : violated("/identityId", "\"" + id + "\" is not a UUID with hyphens");
            })
            .build();

    private static final Rule MACHINE_ONE_ACCOUNT = error("machine-one-account")
            .of(GRANT, MODIFY)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection")
            .reason("An item that a machine gets names exactly one source with exactly one account.")
            .hint("Select the one account, as accounts-selection answers it.")
            .eachItem((item, identity, terms, facts) -> terms.isForMachine(identity) ? oneAccount(item) : satisfied())
            .build();

    private static final Rule MACHINE_REVOKE_SINGLE = error("machine-revoke-single")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, CREATE_OPERATION)
            .reason("A revoke is for exactly one machine.")
            .hint("Send one revoke for each machine.")
            .request((request, terms, facts) -> {
                int machines = request.getRequestedForWithRequestedItems().size();
                return machines <= 1 || !terms.isForMachines(request)
                        ? satisfied()
                        : violated(NESTED, "the revoke is for " + machines + " machines; it can be for one");
            })
            .build();

    private static final Rule MACHINE_REVOKE_NO_SELECTION = error("machine-revoke-no-selection")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection")
            .reason("A revoke from a machine selects no accounts.")
            .hint("Name the account in nativeIdentity instead.")
            .eachItem((item, identity, terms, facts) ->
                    terms.isForMachine(identity) && !item.getAccountSelection().isEmpty()
                            ? violated("/accountSelection", "a revoke from a machine cannot select accounts")
                            : satisfied())
            .build();

    private static final Rule MACHINE_NO_FORM = error("machine-no-form")
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.formInstanceId")
            .reason("Requests for machines have no forms.")
            .hint("Remove formInstanceId.")
            .eachItem((item, identity, terms, facts) -> terms.isForMachine(identity) && item.getFormInstanceId() != null
                    ? violated("/formInstanceId", "a request for a machine cannot have a form")
                    : satisfied())
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

    private static Answer machineOutOfPlace(Map<String, JsonNode> unknownFields) {
        if (unknownFields.isEmpty()) {
            return satisfied();
        }
        JsonNode type = unknownFields.get("identityType");
        return type == null || !type.isString() || !type.asString().equals(IdentityType.MACHINE.getText())
                ? satisfied()
                : violated("/identityType", "a machine cannot be named here; only the nested shape knows machines");
    }

    private static Answer peopleAmongMachines(AccessRequest request, Terms terms) {
        Answer answer = satisfied();
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            if (terms.isForPerson(identities.get(i))) {
                answer = answer.and(
                        violated(nested(i), "this identity is not a machine, but others of the request are"));
            }
        }
        return answer;
    }

    private static Answer oneAccount(RequestedItem item) {
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.isEmpty()) {
            return lacks("", "an item for a machine needs the account that gets it", "accountSelection");
        }
        if (selections.size() > 1) {
            return violated(
                    "/accountSelection", selections.size() + " sources are selected; a machine takes exactly one");
        }
        int accounts = selections.get(0).getAccounts().size();
        Answer answer = accounts == 1
                ? satisfied()
                : violated("/accountSelection/0", accounts + " accounts are selected; a machine takes exactly one");
        return Blank.isOrNull(selections.get(0).getSourceId())
                ? answer.and(AccountRules.noSource(
                        selections.get(0), 0, "no source is selected; a machine takes exactly one"))
                : answer;
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
