package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A builder call that not every API version supports.
 *
 * @param apiVersions the API versions that support it
 * @param complaint the part that the other API versions lack
 * @param advice the alternative; empty if there is none
 * @param used checks whether a request uses it
 */
record VersionRequirement(Set<ApiVersion> apiVersions, String complaint, String advice, Predicate<AccessRequest> used) {
    private static final List<VersionRequirement> ALL = List.of(
            feature(
                    RequestFeature.IDENTITY_TYPE,
                    "machine identities are",
                    "",
                    request -> request.getRequestedForWithRequestedItems().stream()
                            .anyMatch(identity -> identity.getIdentityType() != null)),
            feature(
                    RequestFeature.FORM_INSTANCE,
                    "formInstanceId is",
                    "leave it out",
                    anyItem(item -> item.getFormInstanceId() != null)),
            feature(
                    RequestFeature.REVOKE_DATE,
                    "removeDate for an entitlement that is revoked is",
                    "leave it out to revoke at once",
                    VersionRequirement::revokesAnEntitlementLater));

    static AccessRequest keep(AccessRequest request, Operation operation, ApiVersion apiVersion) {
        apiVersion.endpoint(operation);
        for (VersionRequirement part : ALL) {
            if (!part.apiVersions.contains(apiVersion) && part.used.test(request)) {
                throw new InvalidRequestException(
                        "build(" + apiVersion + ")",
                        part.complaint + " not in API version " + apiVersion,
                        "build for " + part.apiVersions.iterator().next() + " or later"
                                + (part.advice.isEmpty() ? "" : ", or " + part.advice));
            }
        }
        return request;
    }

    private static VersionRequirement feature(
            RequestFeature feature, String complaint, String advice, Predicate<AccessRequest> used) {
        return new VersionRequirement(feature.getApiVersions(), complaint, advice, used);
    }

    private static Predicate<AccessRequest> anyItem(Predicate<RequestedItem> used) {
        return request -> RequestParts.items(request).stream().anyMatch(used);
    }

    private static boolean revokesAnEntitlementLater(AccessRequest request) {
        return request.getRequestType() == RequestType.REVOKE_ACCESS
                && anyItem(item -> item.getType() == ItemType.ENTITLEMENT && item.getRemoveDate() != null)
                        .test(request);
    }
}
