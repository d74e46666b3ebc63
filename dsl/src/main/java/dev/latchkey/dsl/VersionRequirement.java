package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A builder call that not every API version understands.
 *
 * @param since the first API version that understands it
 * @param complaint what the older ones do not have
 * @param advice what to do without it; empty where there is nothing
 * @param used whether a request has it
 */
record VersionRequirement(ApiVersion since, String complaint, String advice, Predicate<AccessRequest> used) {
    private static final List<VersionRequirement> ALL = List.of(
            feature(
                    RequestFeature.IDENTITY_TYPE,
                    "machine identities are",
                    "",
                    request -> request.getRequestedForWithRequestedItems().stream()
                            .anyMatch(identity -> identity.getIdentityType() != null)),
            feature(
                    RequestFeature.NESTED_SHAPE,
                    "items for each identity are",
                    "use grant()",
                    request -> !request.getRequestedForWithRequestedItems().isEmpty()),
            feature(
                    RequestFeature.MODIFY_ACCESS,
                    "modify() is",
                    "use grant(), which changes dates too",
                    request -> request.getRequestType() == RequestType.MODIFY_ACCESS),
            feature(
                    RequestFeature.START_DATE,
                    "startDate is",
                    "leave it out",
                    anyItem(item -> item.getStartDate() != null)),
            feature(
                    RequestFeature.FORM_INSTANCE,
                    "formInstanceId is",
                    "leave it out",
                    anyItem(item -> item.getFormInstanceId() != null)),
            new VersionRequirement(
                    ApiVersion.V3,
                    "removeDate for an entitlement that is revoked is",
                    "leave it out to revoke at once",
                    VersionRequirement::revokesAnEntitlementLater));

    static AccessRequest keep(AccessRequest request, Operation operation, ApiVersion apiVersion) {
        apiVersion.endpoint(operation);
        for (VersionRequirement part : ALL) {
            if (!part.since.andLater().contains(apiVersion) && part.used.test(request)) {
                throw new InvalidRequestException(
                        "build(" + apiVersion + ")",
                        part.complaint + " not in API version " + apiVersion,
                        "build for " + part.since + " or later" + (part.advice.isEmpty() ? "" : ", or " + part.advice));
            }
        }
        return request;
    }

    private static VersionRequirement feature(
            RequestFeature feature, String complaint, String advice, Predicate<AccessRequest> used) {
        return new VersionRequirement(feature.getSince(), complaint, advice, used);
    }

    private static Predicate<AccessRequest> anyItem(Predicate<RequestedItem> used) {
        return request -> Stream.concat(
                        request.getRequestedItems().stream(),
                        request.getRequestedForWithRequestedItems().stream()
                                .flatMap(identity -> identity.getRequestedItems().stream()))
                .anyMatch(used);
    }

    private static boolean revokesAnEntitlementLater(AccessRequest request) {
        return request.getRequestType() == RequestType.REVOKE_ACCESS
                && anyItem(item -> item.getType() == ItemType.ENTITLEMENT && item.getRemoveDate() != null)
                        .test(request);
    }
}
