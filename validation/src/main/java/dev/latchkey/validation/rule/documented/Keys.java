package dev.latchkey.validation.rule.documented;

import java.util.List;

/** The keys that the documents list for the objects of requests, for guessing which one a misspelt key stands for. */
final class Keys {
    static final List<String> REQUEST = List.of(
            "requestedFor", "requestType", "requestedItems", "clientMetadata", "requestedForWithRequestedItems");
    static final List<String> IDENTITY = List.of("identityId", "identityType", "requestedItems");
    static final List<String> ITEM = List.of(
            "type",
            "id",
            "comment",
            "clientMetadata",
            "startDate",
            "removeDate",
            "assignmentId",
            "accountSelection",
            "nativeIdentity",
            "formInstanceId");
    static final List<String> SELECTION = List.of("sourceId", "accounts");
    static final List<String> ACCOUNT = List.of("accountUuid", "nativeIdentity");

    private Keys() {}
}
