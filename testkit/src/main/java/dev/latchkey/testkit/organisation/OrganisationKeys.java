package dev.latchkey.testkit.organisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of the JSON of an organisation, as a table that can be compared with its schema. {@code *} is any index of a
 * list, {@code !} after a key means that it is required, brackets around a type mean a list of that type, and bars
 * separate possible values.
 */
final class OrganisationKeys {
    private static final String ITEM_TYPE = "ROLE|ACCESS_PROFILE|ENTITLEMENT";
    private static final String GRANTS =
            "approvalSchemes:[object] requestCommentRequired:flag denialCommentRequired:flag reauthorizationRequired:flag"
                    + " requireEndDate:flag maxPermittedAccessDuration:object formDefinitionId:text";
    private static final String SCHEME =
            "approverType!:ENTITLEMENT_OWNER|SOURCE_OWNER|MANAGER|GOVERNANCE_GROUP|WORKFLOW approverId:text";
    private static final String DURATION = "value:number timeUnit:HOURS|DAYS|WEEKS|MONTHS";
    private static final String ON_BEHALF_OF =
            "allowRequestOnBehalfOfAnyoneByAnyone:flag allowRequestOnBehalfOfEmployeeByManager:flag"
                    + " allowRequestOnBehalfOfForMachineIdentity:flag allowRequestForMachineByOwner:flag";
    private static final String ENTITLEMENTS =
            "allowEntitlementRequest:flag requestCommentsRequired:flag deniedCommentsRequired:flag"
                    + " grantRequestApprovalSchemes:text accessRequestConfig:object revocationRequestConfig:object";

    private static final Map<String, List<OrganisationKey>> KEYS = keys();

    private OrganisationKeys() {}

    /** Returns the keys of each object, by a pointer with {@code *} for the indexes of lists. */
    static Map<String, List<OrganisationKey>> all() {
        return KEYS;
    }

    /** Returns the keys of one object, by name. */
    static Map<String, OrganisationKey> at(String place) {
        return KEYS.getOrDefault(place, List.of()).stream()
                .collect(Collectors.toMap(OrganisationKey::name, key -> key));
    }

    private static Map<String, List<OrganisationKey>> keys() {
        Map<String, List<OrganisationKey>> keys = new HashMap<>();
        put(
                keys,
                "",
                "name!:text now!:moment people:[object] machineIdentities:[object] governanceGroups:[object] clients:[object]"
                        + " sources:[object] accounts:[object] items:[object] segments:[object]"
                        + " licences:[MACHINE_IDENTITY] config:object configV2:object access:[object]");
        put(keys, "/people/*", "id!:text name!:text email:text manager:text authority:USER|ORG_ADMIN rights:[text]");
        put(keys, "/machineIdentities/*", "id!:text name!:text owners:[text]");
        put(keys, "/governanceGroups/*", "id!:text name!:text members:[text]");
        put(keys, "/clients/*", "id!:text secret!:text person:text");
        put(keys, "/sources/*", "id!:text name!:text owner:text");
        put(keys, "/accounts/*", "uuid!:text nativeIdentity!:text source!:text identity!:text");
        put(
                keys,
                "/items/*",
                "type!:" + ITEM_TYPE
                        + " id!:text name!:text description:text owner:text sources:[text] enabled:flag requestable:flag"
                        + " requestConfig:object revocationConfig:object");
        put(keys, "/segments/*", "id!:text name!:text people:[text] items:[text]");
        put(
                keys,
                "/access/*",
                "identity!:text type!:" + ITEM_TYPE + " item!:text account:text assignmentId:text startDate:moment"
                        + " removeDate:moment grantedBy:REQUEST|ROLE_MEMBERSHIP|BIRTHRIGHT revocable:flag");
        putGrants(keys, "/items/*/requestConfig");
        putRevocations(keys, "/items/*/revocationConfig");
        put(
                keys,
                "/config",
                "approvalsMustBeExternal:flag autoApprovalEnabled:flag reauthorizationEnabled:flag"
                        + " requestOnBehalfOfConfig:object approvalReminderAndEscalationConfig:object"
                        + " entitlementRequestConfig:object");
        String reminders = "/config/approvalReminderAndEscalationConfig";
        put(
                keys,
                reminders,
                "daysUntilEscalation:number daysBetweenReminders:number maxReminders:number fallbackApproverRef:object");
        put(keys, reminders + "/fallbackApproverRef", "type:IDENTITY id:text name:text email:text");
        put(
                keys,
                "/configV2",
                "approvalsMustBeExternal:flag reauthorizationEnabled:flag requestOnBehalfOfConfig:object"
                        + " entitlementRequestConfig:object govGroupVisibilityEnabled:flag"
                        + " machineIdentityAccessRequestEnabled:flag");
        for (String config : List.of("/config", "/configV2")) {
            put(keys, config + "/requestOnBehalfOfConfig", ON_BEHALF_OF);
            String entitlements = config + "/entitlementRequestConfig";
            put(keys, entitlements, ENTITLEMENTS);
            putGrants(keys, entitlements + "/accessRequestConfig");
            putRevocations(keys, entitlements + "/revocationRequestConfig");
        }
        return Map.copyOf(keys);
    }

    private static void putGrants(Map<String, List<OrganisationKey>> keys, String at) {
        put(keys, at, GRANTS);
        put(keys, at + "/maxPermittedAccessDuration", DURATION);
        put(keys, at + "/approvalSchemes/*", SCHEME);
    }

    private static void putRevocations(Map<String, List<OrganisationKey>> keys, String at) {
        put(keys, at, "approvalSchemes:[object]");
        put(keys, at + "/approvalSchemes/*", SCHEME);
    }

    private static void put(Map<String, List<OrganisationKey>> keys, String at, String words) {
        keys.put(
                at, Arrays.stream(words.split(" ", -1)).map(OrganisationKey::of).toList());
    }
}
