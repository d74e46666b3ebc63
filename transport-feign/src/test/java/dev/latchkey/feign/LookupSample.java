package dev.latchkey.feign;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;
import java.util.function.Function;

/**
 * One lookup of each kind, and what goes over the wire for it.
 *
 * @param name what is looked up
 * @param operation the operation
 * @param target path and query as they stand in the URL
 * @param answer what the server answers
 * @param call how the lookup is made
 * @param found what the caller gets, as text
 */
record LookupSample(
        String name,
        LookupOperation operation,
        String target,
        String answer,
        Function<Directory, Lookup<?>> call,
        String found) {

    private static final IdentityId ADA = IdentityId.of("ada");

    /** An id that shows whether a path is encoded right: once, and the slash as well. */
    private static final IdentityId ODD = IdentityId.of("a/b c%41");

    static final List<LookupSample> ALL = List.of(
            of(
                    "identities by id",
                    LookupOperation.PUBLIC_IDENTITIES,
                    "/public-identities/v1?filters=id%20in%20%28%22ada%22%2C%22bob%22%29&limit=250&offset=0&count=true",
                    """
                    [{"id": "ada", "name": "Ada King", "alias": "aking", "email": null, "status": "Active",
                      "identityState": "ACTIVE", "manager": {"type": "IDENTITY", "id": "mia", "name": "Mia"}},
                     {"id": "bob", "name": "Bob Roe", "alias": "broe", "manager": null, "new": 1}]""",
                    directory -> directory.identities(List.of(ADA, IdentityId.of("bob"), ADA)),
                    "[PublicIdentity{id=ada, name=Ada King, alias=aking, manager=mia, identityState=ACTIVE},"
                            + " PublicIdentity{id=bob, name=Bob Roe, alias=broe}]"),
            of(
                    "requestable objects",
                    LookupOperation.REQUESTABLE_OBJECTS,
                    "/requestable-objects/v1?filters=id%20in%20%28%22r1%22%2C%22p1%22%29&identity-id=ada&limit=250"
                            + "&offset=0&count=true",
                    """
                    [{"id": "r1", "name": "Audit", "type": "ROLE", "requestStatus": "AVAILABLE",
                      "requestCommentsRequired": true},
                     {"id": "p1", "name": "Payroll", "type": "ACCESS_PROFILE", "requestStatus": "LATER"}]""",
                    directory -> directory.requestableObjects(ADA, List.of("r1", "p1")),
                    "[RequestableObject{type=ROLE, id=r1, name=Audit, requestStatus=AVAILABLE,"
                            + " requestCommentsRequired=true},"
                            + " RequestableObject{type=ACCESS_PROFILE, id=p1, name=Payroll, requestStatus=Unknown[text=LATER]}]"),
            of(
                    "access profiles of an identity",
                    LookupOperation.REQUESTABLE_OBJECTS,
                    "/requestable-objects/v1?identity-id=ada&types=ACCESS_PROFILE&statuses=ASSIGNED&limit=250&offset=0"
                            + "&count=true",
                    """
                    [{"id": "p1", "name": "Payroll", "type": "ACCESS_PROFILE", "requestStatus": "ASSIGNED"},
                     {"id": "p2", "name": "Other", "type": "ACCESS_PROFILE", "requestStatus": "AVAILABLE"}]""",
                    directory -> directory.accessProfilesOf(ADA),
                    "[p1]"),
            of(
                    "entitlements of the segments of an identity",
                    LookupOperation.ENTITLEMENTS,
                    "/entitlements/v1?filters=id%20in%20%28%22e1%22%29&segmented-for-identity=ada&limit=250&offset=0"
                            + "&count=true",
                    """
                    [{"id": "e1", "name": "VPN", "requestable": true, "source": {"id": "s1", "name": "Active Directory"}}]""",
                    directory -> directory.segmentedEntitlements(ADA, List.of("e1")),
                    "[AccessItem{type=ENTITLEMENT, id=e1, name=VPN, enabled=true, requestable=true, sourceId=s1}]"),
            of(
                    "roles by id, 50 on a page",
                    LookupOperation.ROLES,
                    "/roles/v1?filters=id%20in%20%28%22r1%22%29&limit=50&offset=0&count=true",
                    """
                    [{"id": "r1", "name": "Audit", "enabled": false, "requestable": true, "accessRequestConfig":
                      {"commentsRequired": true, "denialCommentsRequired": false, "requireEndDate": true}}]""",
                    directory -> directory.items(ItemType.ROLE, List.of("r1")),
                    "[AccessItem{type=ROLE, id=r1, name=Audit, enabled=false, requestable=true,"
                            + " requestConfig=EntitlementRequestConfig{accessRequestConfig=EntitlementAccessRequestConfig{"
                            + "requestCommentRequired=true, denialCommentRequired=false, requireEndDate=true}}}]"),
            of(
                    "access profiles by name",
                    LookupOperation.ACCESS_PROFILES,
                    "/access-profiles/v1?filters=name%20sw%20%22Pay%20%5C%22x%5C%22%22&limit=250&offset=0&count=true",
                    """
                    [{"id": "p1", "name": "Pay \\"x\\"", "enabled": true, "requestable": false,
                      "source": {"id": "s1"}, "accessRequestConfig": null}]""",
                    directory -> directory.itemsNamed(ItemType.ACCESS_PROFILE, " Pay \"x\""),
                    "[AccessItem{type=ACCESS_PROFILE, id=p1, name=Pay \"x\", enabled=true, requestable=false, sourceId=s1,"
                            + " requestConfig=EntitlementRequestConfig{}}]"),
            of(
                    "how an entitlement is requested",
                    LookupOperation.ENTITLEMENT_REQUEST_CONFIG,
                    "/entitlements/v1/e%2F1/entitlement-request-config",
                    "{\"accessRequestConfig\": {\"requestCommentRequired\": true}}",
                    directory -> directory.entitlementRequestConfig("e/1"),
                    "EntitlementRequestConfig{accessRequestConfig=EntitlementAccessRequestConfig{"
                            + "requestCommentRequired=true}}"),
            of(
                    "roles of an identity",
                    LookupOperation.ROLE_ASSIGNMENTS,
                    "/identities/v1/a%2Fb%20c%2541/role-assignments",
                    """
                    [{"id": "a1", "role": {"type": "ROLE", "id": "r1"}, "removeDate": "2027-01-23T19:15:00.000Z"}]""",
                    directory -> directory.roleAssignments(ODD),
                    "[RoleAssignment{type=ROLE, id=r1, assignmentId=a1, removeDate=2027-01-23T19:15Z}]"),
            of(
                    "one role of an identity",
                    LookupOperation.ROLE_ASSIGNMENTS,
                    "/identities/v1/ada/role-assignments?roleId=r1",
                    """
                    [{"id": "a1", "role": {"id": "r1"}, "assignmentSource": "ACCESS_REQUEST", "accountTargets":
                      [{"source": {"id": "s1"}, "accountInfo": {"nativeIdentity": "CN=ada", "uuid": "u1"}}]},
                     {"id": "a2", "role": {"id": "r1"}, "assignmentSource": "UI",
                      "assignmentContext": {"matched": [{"name": "Engineer"}]}},
                     {"id": "a3", "role": {"id": "r1"}, "assignmentSource": "UI", "assignmentContext": null}]""",
                    directory -> directory.roleAssignments(ADA, "r1"),
                    "[RoleAssignment{type=ROLE, id=r1, assignmentId=a1, grantedBy=REQUEST,"
                            + " account=SourceAccount{sourceId=s1, identityId=ada, uuid=u1, nativeIdentity=CN=ada, disabled=false}},"
                            + " RoleAssignment{type=ROLE, id=r1, assignmentId=a2, grantedBy=ROLE_MEMBERSHIP},"
                            + " RoleAssignment{type=ROLE, id=r1, assignmentId=a3}]"),
            of(
                    "entitlements of an identity",
                    LookupOperation.IDENTITY_ENTITLEMENTS,
                    "/entitlements/v1/identities/ada/entitlements?limit=250&offset=0&count=true",
                    """
                    [{"objectRef": {"type": "ENTITLEMENT", "id": "e1"}}, {"objectRef": {"type": "ROLE", "id": "r1"}}]""",
                    directory -> directory.entitlementsOf(ADA),
                    "[e1]"),
            of(
                    "accounts on sources",
                    LookupOperation.ACCOUNTS,
                    "/accounts/v1?filters=identityId%20in%20%28%22ada%22%29%20and%20sourceId%20in%20%28%22s1%22%29"
                            + "&limit=250&offset=0&count=true",
                    """
                    [{"sourceId": "s1", "identityId": "ada", "nativeIdentity": "CN=ada", "uuid": null, "disabled": true}]""",
                    directory -> directory.accounts(List.of(ADA), List.of("s1")),
                    "[SourceAccount{sourceId=s1, identityId=ada, nativeIdentity=CN=ada, disabled=true}]"),
            of(
                    "a machine identity",
                    LookupOperation.MACHINE_IDENTITY,
                    "/machine-identities/v2/m1",
                    """
                    {"id": "m1", "name": "Robot", "owners": {"primary": {"type": "IDENTITY", "id": "ada"},
                     "secondary": [{"type": "GOVERNANCE_GROUP", "id": "g1"}, {"type": "IDENTITY", "id": "bob"}]}}""",
                    directory -> directory.machineIdentity(IdentityId.of("m1")),
                    "MachineIdentity{id=m1, name=Robot, owners=[ada, bob], ownerGroups=[g1]}"),
            of(
                    "access profiles of an identity, with their dates",
                    LookupOperation.ACCESS_ITEMS,
                    "/historical-identities/v1/a%2Fb%20c%2541/access-items?type=accessProfile&limit=250&offset=0&count=true",
                    """
                    [{"id": "p1", "accessType": "accessProfile", "displayName": "Payroll", "standalone": true,
                      "revocable": true, "removeDate": "2027-01-23T19:15:00.000Z"},
                     {"id": "p2", "accessType": "accessProfile", "revocable": null}]""",
                    directory -> directory.accessItems(ODD, ItemType.ACCESS_PROFILE),
                    "[HeldItem{type=ACCESS_PROFILE, id=p1, removeDate=2027-01-23T19:15Z, revocable=true},"
                            + " HeldItem{type=ACCESS_PROFILE, id=p2}]"),
            of(
                    "an entitlement of an identity",
                    LookupOperation.ENTITLEMENT_DETAILS,
                    "/revocable-objects/v1?identityId=ada&entitlementId=e1",
                    "{\"identityId\": \"ada\", \"accountTargets\": [{\"accountUUID\": \"u1\", \"revocable\": true}]}",
                    directory -> directory.entitlementDetails(ADA, "e1"),
                    "IdentityEntitlementDetails{identityId=ada, accountTargets=[AccountTarget{accountUuid=u1,"
                            + " revocable=true}]}"),
            of(
                    "accounts to choose from",
                    LookupOperation.ACCOUNTS_SELECTION,
                    "/access-requests/v1/accounts-selection",
                    "{\"identities\": [{\"id\": \"ada\", \"requestedItems\": []}]}",
                    directory -> directory.selectableAccounts(
                            AccessRequest.builder().addRequestedFor(ADA).build()),
                    "AccountsSelectionResponse{identities=[IdentityAccountSelections{id=ada}]}"),
            of("licences", LookupOperation.TENANT, "/tenant/v1", """
                    {"name": "acme", "products": [{"licenses": [{"licenseId": "idn:access-request"},
                     {"licenseId": "idn:machine-identity", "legacyFeatureName": "MACHINE_IDENTITY"}]}]}""", Directory::licences, "[MACHINE_IDENTITY]"));

    private static LookupSample of(
            String name,
            LookupOperation operation,
            String target,
            String answer,
            Function<Directory, Lookup<?>> call,
            String found) {
        return new LookupSample(name, operation, target, answer, call, found);
    }

    @Override
    public String toString() {
        return name;
    }
}
