package dev.latchkey.cli.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.validation.fact.Facts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys and values that the JSON of facts can have, by place: a JSON pointer in which {@code *} stands for any id
 * and any place in a list.
 */
final class FactsKeys {
    /** The keys of an entitlement's answer around its request configuration. */
    static final List<String> ANSWER = List.of("accessRequestConfig", "revocationRequestConfig");

    static final String ITEM = "/itemConfig/*";

    private static final Map<String, List<String>> KEYS = keys();
    private static final Map<String, List<String>> WORDS = words();

    private FactsKeys() {}

    /** The keys of an object; null where it has an entry for each id, or is not known. */
    static @Nullable List<String> at(String place) {
        return KEYS.get(place);
    }

    /** The texts that a value can be; null where it can be any. */
    static @Nullable List<String> wordsAt(String place) {
        return WORDS.get(place);
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(
                "",
                Stream.concat(Stream.of("lookedUp"), Facts.getKeys().stream()).toList());
        put(keys, "/lookedUp", "tenant for evidence");
        put(keys, "/lookedUp/evidence/*", "fact about call at problem");
        put(keys, "/requester", "id authority rights");
        put(
                keys,
                "/assignments/*/*",
                "type id startDate removeDate sourceId accountUuid nativeIdentity assignmentId grantedBy revocable");
        put(keys, "/pending/*/*", "accessRequestId type id requester cancelable");
        put(keys, "/accounts/*/*/*", "sourceId uuid nativeIdentity");
        put(keys, "/items/*", "found type name enabled requestable namesakes");
        put(keys, "/identities/*", "found name namesakes");
        put(keys, "/config", AccessRequestConfig.class);
        String reminders = "/config/approvalReminderAndEscalationConfig";
        put(keys, reminders, ApprovalReminderAndEscalationConfig.class);
        put(keys, reminders + "/fallbackApproverRef", FallbackApprover.class);
        put(keys, "/configV2", AccessRequestConfigV2.class);
        for (String config : List.of("/config", "/configV2")) {
            put(keys, config + "/requestOnBehalfOfConfig", RequestOnBehalfOfConfig.class);
            put(keys, config + "/entitlementRequestConfig", EntitlementRequestConfig.class);
            putGrants(keys, config + "/entitlementRequestConfig/accessRequestConfig");
            putRevocations(keys, config + "/entitlementRequestConfig/revocationRequestConfig");
        }
        putGrants(keys, ITEM);
        putGrants(keys, ITEM + "/accessRequestConfig");
        putRevocations(keys, ITEM + "/revocationRequestConfig");
        return Map.copyOf(keys);
    }

    private static void putGrants(Map<String, List<String>> keys, String place) {
        put(keys, place, EntitlementAccessRequestConfig.class);
        put(keys, place + "/maxPermittedAccessDuration", AccessDuration.class);
        put(keys, place + "/approvalSchemes/*", EntitlementApprovalScheme.class);
    }

    private static void putRevocations(Map<String, List<String>> keys, String place) {
        put(keys, place, EntitlementRevocationRequestConfig.class);
        put(keys, place + "/approvalSchemes/*", EntitlementApprovalScheme.class);
    }

    private static void put(Map<String, List<String>> keys, String place, String names) {
        keys.put(place, List.of(names.split(" ", -1)));
    }

    private static void put(Map<String, List<String>> keys, String place, Class<?> type) {
        keys.put(
                place,
                List.of(Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class))
                        .value()));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        words.put("/requester/authority", names(Authority.values()));
        words.put("/licences/*", names(Licence.values()));
        words.put("/assignments/*/*/type", names(ItemType.values()));
        words.put("/assignments/*/*/grantedBy", names(GrantedBy.values()));
        words.put("/pending/*/*/type", names(ItemType.values()));
        words.put("/items/*/type", names(ItemType.values()));
        KEYS.keySet().stream()
                .filter(place -> place.endsWith("/maxPermittedAccessDuration"))
                .forEach(place -> words.put(place + "/timeUnit", names(DurationUnit.values())));
        return Map.copyOf(words);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
