package dev.latchkey.feign;

import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.request.AccessRequest;
import java.util.Map;

/**
 * The lookups as Feign calls them. Their paths do not depend on the API version of requests. {@link OperationContract}
 * fills in the paths. Responses of every status are returned unchanged.
 */
interface LookupApi {

    @CallsLookup(LookupOperation.AUTH_USER)
    HttpAnswer authUser(@Id String identity);

    @CallsLookup(LookupOperation.PUBLIC_IDENTITIES)
    HttpAnswer publicIdentities(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ROLE_ASSIGNMENTS)
    HttpAnswer roleAssignments(@Id String identity, @Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.IDENTITY_ENTITLEMENTS)
    HttpAnswer identityEntitlements(@Id String identity, @Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.REQUESTABLE_OBJECTS)
    HttpAnswer requestableObjects(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ENTITLEMENTS)
    HttpAnswer entitlements(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ENTITLEMENT_REQUEST_CONFIG)
    HttpAnswer entitlementRequestConfig(@Id String entitlement);

    @CallsLookup(LookupOperation.ROLES)
    HttpAnswer roles(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ACCESS_PROFILES)
    HttpAnswer accessProfiles(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ACCOUNTS)
    HttpAnswer accounts(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.MACHINE_IDENTITY)
    HttpAnswer machineIdentity(@Id String machine);

    @CallsLookup(LookupOperation.ACCESS_ITEMS)
    HttpAnswer accessItems(@Id String identity, @Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ENTITLEMENT_DETAILS)
    HttpAnswer entitlementDetails(@Parameters Map<String, String> query);

    @CallsLookup(LookupOperation.ACCOUNTS_SELECTION)
    HttpAnswer selectAccounts(AccessRequest request);

    @CallsLookup(LookupOperation.TENANT)
    HttpAnswer tenant();
}
