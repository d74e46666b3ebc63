package dev.latchkey.testkit.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Which keys the JSON of an organisation has, as a table to hold beside its schema; {@code *} stands for any place in a list. */
final class OrganisationKeys {
    private static final String GRANTS =
            "approvalSchemes requestCommentRequired denialCommentRequired reauthorizationRequired requireEndDate"
                    + " maxPermittedAccessDuration formDefinitionId";
    private static final String SCHEME = "approverType approverId";
    private static final String DURATION = "value timeUnit";
    private static final String ON_BEHALF_OF =
            "allowRequestOnBehalfOfAnyoneByAnyone allowRequestOnBehalfOfEmployeeByManager"
                    + " allowRequestOnBehalfOfForMachineIdentity allowRequestForMachineByOwner";
    private static final String ENTITLEMENTS =
            "allowEntitlementRequest requestCommentsRequired deniedCommentsRequired grantRequestApprovalSchemes"
                    + " accessRequestConfig revocationRequestConfig";

    private static final Map<String, Set<String>> KEYS = keys();

    private OrganisationKeys() {}

    /** The keys of each object, by a pointer with {@code *} for the places in lists. */
    static Map<String, Set<String>> all() {
        return KEYS;
    }

    /** All keys of a document that the form does not have, each as its JSON pointer and what is wrong there. */
    static List<String> findUnknown(JsonNode tree) {
        List<String> problems = new ArrayList<>();
        if (!tree.isObject()) {
            problems.add("/: an organisation is an object");
        }
        look(tree, "", "", problems);
        return problems;
    }

    private static void look(JsonNode node, String pointer, String place, List<String> problems) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, place + "/*", problems);
            }
        } else if (node.isObject()) {
            Set<String> known = KEYS.getOrDefault(place, Set.of());
            node.properties().forEach(entry -> {
                String key = entry.getKey();
                String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                if (known.contains(key)) {
                    look(entry.getValue(), at, place + "/" + key, problems);
                } else {
                    problems.add(at + ": there is no such key here; the keys are "
                            + known.stream().sorted().collect(Collectors.joining(", ")));
                }
            });
        }
    }

    private static Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new HashMap<>();
        put(
                keys,
                "",
                "name now people machineIdentities governanceGroups clients sources accounts items segments licences config"
                        + " configV2 access");
        put(keys, "/people/*", "id name email manager authority rights");
        put(keys, "/machineIdentities/*", "id name owners");
        put(keys, "/governanceGroups/*", "id name members");
        put(keys, "/clients/*", "id secret person");
        put(keys, "/sources/*", "id name owner");
        put(keys, "/accounts/*", "uuid nativeIdentity source identity");
        put(keys, "/items/*", "type id name description owner sources requestable requestConfig revocationConfig");
        put(keys, "/segments/*", "id name people items");
        put(keys, "/access/*", "identity type item account assignmentId startDate removeDate grantedBy revocable");
        putGrants(keys, "/items/*/requestConfig");
        putRevocations(keys, "/items/*/revocationConfig");
        put(
                keys,
                "/config",
                "approvalsMustBeExternal autoApprovalEnabled reauthorizationEnabled requestOnBehalfOfConfig"
                        + " approvalReminderAndEscalationConfig entitlementRequestConfig");
        String reminders = "/config/approvalReminderAndEscalationConfig";
        put(keys, reminders, "daysUntilEscalation daysBetweenReminders maxReminders fallbackApproverRef");
        put(keys, reminders + "/fallbackApproverRef", "type id name email");
        put(
                keys,
                "/configV2",
                "approvalsMustBeExternal reauthorizationEnabled requestOnBehalfOfConfig entitlementRequestConfig"
                        + " govGroupVisibilityEnabled machineIdentityAccessRequestEnabled");
        for (String config : List.of("/config", "/configV2")) {
            put(keys, config + "/requestOnBehalfOfConfig", ON_BEHALF_OF);
            String entitlements = config + "/entitlementRequestConfig";
            put(keys, entitlements, ENTITLEMENTS);
            putGrants(keys, entitlements + "/accessRequestConfig");
            putRevocations(keys, entitlements + "/revocationRequestConfig");
        }
        return Map.copyOf(keys);
    }

    private static void putGrants(Map<String, Set<String>> keys, String at) {
        put(keys, at, GRANTS);
        put(keys, at + "/maxPermittedAccessDuration", DURATION);
        put(keys, at + "/approvalSchemes/*", SCHEME);
    }

    private static void putRevocations(Map<String, Set<String>> keys, String at) {
        put(keys, at, "approvalSchemes");
        put(keys, at + "/approvalSchemes/*", SCHEME);
    }

    private static void put(Map<String, Set<String>> keys, String at, String words) {
        keys.put(at, Set.of(words.split(" ", -1)));
    }
}
