package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.edition.RequestFeature;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a sentence can say that not every edition understands.
 *
 * @param since the first edition that understands it
 * @param complaint what the older ones do not have
 * @param advice what to do without it; empty where there is nothing
 * @param used whether a request has it
 */
record EditionFit(ApiEdition since, String complaint, String advice, Predicate<AccessRequest> used) {
    private static final List<EditionFit> ALL = List.of(
            feature(
                    RequestFeature.IDENTITY_TYPE,
                    "machine identities are",
                    "",
                    request -> request.getRequestedForWithRequestedItems().stream()
                            .anyMatch(identity -> identity.getIdentityType() != null)),
            feature(
                    RequestFeature.NESTED_SHAPE,
                    "items for each identity are",
                    "say it with grant()",
                    request -> !request.getRequestedForWithRequestedItems().isEmpty()),
            feature(
                    RequestFeature.MODIFY_ACCESS,
                    "modify() is",
                    "say it with grant(), which changes dates too",
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
            new EditionFit(
                    ApiEdition.V3,
                    "removeDate for an entitlement that is revoked is",
                    "leave it out to revoke at once",
                    EditionFit::revokesAnEntitlementLater));

    static AccessRequest keep(AccessRequest request, Operation operation, ApiEdition edition) {
        edition.endpoint(operation);
        for (EditionFit part : ALL) {
            if (!part.since.andLater().contains(edition) && part.used.test(request)) {
                throw new WordRefusedException(
                        "build(" + edition + ")",
                        part.complaint + " not in edition " + edition,
                        "build for " + part.since + " or later" + (part.advice.isEmpty() ? "" : ", or " + part.advice));
            }
        }
        return request;
    }

    private static EditionFit feature(
            RequestFeature feature, String complaint, String advice, Predicate<AccessRequest> used) {
        return new EditionFit(feature.getSince(), complaint, advice, used);
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
