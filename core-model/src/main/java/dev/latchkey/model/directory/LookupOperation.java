package dev.latchkey.model.directory;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.HttpMethod;
import dev.latchkey.model.version.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API calls behind a {@link Directory}. They are read-only, and their paths do not depend on the version of the
 * access request API. The text of a constant is its method and path.
 */
public enum LookupOperation {
    /** The rights of the user of the token: {@code getAuthUserV1}. */
    AUTH_USER("/auth-users/v1/{id}", "sp:auth-user:read", ""),
    /** Identities with their managers, visible to every user: {@code getPublicIdentitiesV1}. */
    PUBLIC_IDENTITIES("/public-identities/v1", "sp:scopes:default", ""),
    /** The roles of an identity, one by one with their origin: {@code getRoleAssignmentsV1}. */
    ROLE_ASSIGNMENTS(
            "/identities/v1/{identityId}/role-assignments",
            "idn:identity:read, idn:identity-direct-report:read, idn:identity:manage",
            ""),
    /** The entitlements of an identity: {@code listEntitlementsByIdentityV1}. */
    IDENTITY_ENTITLEMENTS("/entitlements/v1/identities/{id}/entitlements", "idn:entitlement:read", "ORG_ADMIN, API"),
    /** Roles and access profiles that can be requested, or that an identity has: {@code listRequestableObjectsV1}. */
    REQUESTABLE_OBJECTS("/requestable-objects/v1", "idn:requestable-objects:read", "ORG_ADMIN for others"),
    /** Entitlements, as the segments of an identity allow: {@code listEntitlementsV1}. */
    ENTITLEMENTS("/entitlements/v1", "idn:entitlement:read, idn:entitlement:manage", ""),
    /** The request configuration of an entitlement: {@code getEntitlementRequestConfigV1}. */
    ENTITLEMENT_REQUEST_CONFIG(
            "/entitlements/v1/{id}/entitlement-request-config",
            "idn:entitlement:read, idn:entitlement:manage",
            "ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN"),
    /** Roles with their request configuration: {@code listRolesV1}. */
    ROLES(
            "/roles/v1",
            "idn:role-unchecked:read, idn:role-unchecked:manage, idn:role-checked:read, idn:role-checked:manage",
            "ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, API"),
    /** Access profiles with their request configuration: {@code listAccessProfilesV1}. */
    ACCESS_PROFILES(
            "/access-profiles/v1",
            "idn:access-profile:read",
            "ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN"),
    /** Accounts of identities on sources: {@code listAccountsV1}. */
    ACCOUNTS(
            "/accounts/v1",
            "idn:accounts:read, idn:accounts:manage",
            "ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN, HELPDESK"),
    /** A machine identity with its owners: {@code getMachineIdentityV2}, which needs no experimental header. */
    MACHINE_IDENTITY(
            "/machine-identities/v2/{id}",
            "idn:mis-identity:read, idn:mis-identity:manage",
            "ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN, HELPDESK"),
    /** The tenant with its licences: {@code getTenantV1}. */
    TENANT("/tenant/v1", "sp:tenant:read", ""),
    /**
     * Roles or access profiles of an identity, and whether each can be revoked: {@code listIdentityAccessItemsV1}. It
     * is experimental and needs the header for experimental endpoints.
     */
    ACCESS_ITEMS(
            "/historical-identities/v1/{id}/access-items",
            "idn:identity-history:read, idn:identity-history:manage",
            ""),
    /** An entitlement of an identity: {@link Operation#ENTITLEMENT_DETAILS} of version 1. */
    ENTITLEMENT_DETAILS(ApiVersion.V1.endpoint(Operation.ENTITLEMENT_DETAILS), "idn:requestable-objects:read"),
    /** The accounts that a request can choose from: {@link Operation#ACCOUNTS_SELECTION} of version 1. */
    ACCOUNTS_SELECTION(ApiVersion.V1.endpoint(Operation.ACCOUNTS_SELECTION), "idn:access-request:create");

    /** The API version of all these calls; rate limits count per API version. */
    public static final ApiVersion API_VERSION = ApiVersion.V1;

    private static final int MOST_ROLES = 50;
    private static final Map<String, String> EXPERIMENTAL = Map.of(ApiVersion.EXPERIMENTAL_HEADER, "true");

    private final @Nullable Operation operation;
    private final String path;
    private final String scopes;
    private final String userLevels;

    LookupOperation(String path, String scopes, String userLevels) {
        this.operation = null;
        this.path = path;
        this.scopes = scopes;
        this.userLevels = userLevels;
    }

    LookupOperation(Endpoint endpoint, String scopes) {
        this.operation = endpoint.getOperation();
        this.path = endpoint.getPathTemplate();
        this.scopes = scopes;
        this.userLevels = "";
    }

    /** {@return the same call as an operation on access requests, in version 1; empty if there is none} */
    public Optional<Operation> getOperation() {
        return Optional.ofNullable(operation);
    }

    /** {@return the headers that an experimental call needs, by name; usually none} */
    public Map<String, String> getRequiredHeaders() {
        if (operation != null) {
            return API_VERSION.endpoint(operation).getRequiredHeaders();
        }
        return this == ACCESS_ITEMS ? EXPERIMENTAL : Map.of();
    }

    /** {@return the path below the base URL, with at most one placeholder in braces} */
    public String getPath() {
        return path;
    }

    /** {@return the largest number of rows on one page of the list; the usual limit for calls that are not lists} */
    public int getPageLimit() {
        return this == ROLES ? MOST_ROLES : ApiVersion.PAGE_LIMIT;
    }

    /** {@return the scopes; a token needs any one of them} */
    public List<String> getScopes() {
        return split(scopes);
    }

    /** {@return the user levels; a user needs any one of them. Empty if every user is allowed to make the call} */
    public List<String> getUserLevels() {
        return split(userLevels);
    }

    /**
     * {@return the requirements on a token as text: the scopes and, if not every user is allowed to make the call, the
     * user levels}
     */
    public String getRequirement() {
        return "a token with " + (getScopes().size() == 1 ? "the scope " : "one of the scopes ") + scopes
                + (userLevels.isEmpty() ? "" : " of a user with the level " + String.join(" or ", getUserLevels()));
    }

    private static List<String> split(String texts) {
        return texts.isEmpty() ? List.of() : List.of(texts.split(", ", -1));
    }

    /** {@return the method and the path} */
    @Override
    public String toString() {
        return (operation == null
                        ? HttpMethod.GET
                        : API_VERSION.endpoint(operation).getMethod()) + " " + path;
    }
}
