package dev.latchkey.model.version;

import static dev.latchkey.model.version.HttpMethod.GET;
import static dev.latchkey.model.version.HttpMethod.POST;
import static dev.latchkey.model.version.HttpMethod.PUT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The operations of the API on access requests. Not every API version offers every operation, see {@link
 * ApiVersion#offers(Operation)}. {@link ApiVersion#endpoint(Operation)} returns its method, path and headers.
 */
public enum Operation {
    /** Requests access: a grant, a revoke or a change of dates. */
    CREATE("create", POST, "access-requests", ""),
    /** Cancels one request that is not approved yet. */
    CANCEL("cancel", POST, "access-requests", "/cancel"),
    /** Cancels up to 50 requests. */
    BULK_CANCEL("bulk-cancel", POST, "access-requests", "/bulk-cancel"),
    /** Closes up to 500 requests that are stuck, even after approval. */
    CLOSE("close", POST, "access-requests", "/close"),
    /** Lists the accounts that an identity has for the items of a request. Changes nothing, although it is a POST. */
    ACCOUNTS_SELECTION("accounts-selection", POST, "access-requests", "/accounts-selection") {
        @Override
        public boolean isRead() {
            return true;
        }
    },
    /** Approves up to 50 approvals. */
    BULK_APPROVE("bulk-approve", POST, "access-request-approvals", "/bulk-approve"),
    /** Reads the configuration, {@linkplain ConfigGeneration#GENERATION_1 generation 1}. */
    GET_CONFIG_1("get-config-1", GET, "access-request-config", ""),
    /** Replaces the configuration, {@linkplain ConfigGeneration#GENERATION_1 generation 1}. */
    SET_CONFIG_1("set-config-1", PUT, "access-request-config", ""),
    /** Reads the configuration, {@linkplain ConfigGeneration#GENERATION_2 generation 2}. */
    GET_CONFIG_2("get-config-2", GET, "access-request-config", 2, ""),
    /** Replaces the configuration, {@linkplain ConfigGeneration#GENERATION_2 generation 2}. */
    SET_CONFIG_2("set-config-2", PUT, "access-request-config", 2, ""),
    /** Lists the requested items that concern a user, with their states. */
    STATUS("status", GET, "access-request-status", ""),
    /** Lists the requested items of all users for administrators, with their states. */
    ADMINISTRATION("administration", GET, "access-request-administration", ""),
    /**
     * Reads the origin of an identity's entitlement and whether it can be revoked. Both ids are query parameters,
     * {@code identityId} and {@code entitlementId}.
     */
    ENTITLEMENT_DETAILS("entitlement-details", GET, "revocable-objects", ""),
    /** Lists the pending approvals. */
    PENDING_APPROVALS("pending-approvals", GET, "access-request-approvals", "/pending"),
    /** Lists the completed approvals. */
    COMPLETED_APPROVALS("completed-approvals", GET, "access-request-approvals", "/completed"),
    /** Approves one approval. */
    APPROVE("approve", POST, "access-request-approvals", "/{approvalId}/approve"),
    /** Rejects one approval. */
    REJECT("reject", POST, "access-request-approvals", "/{approvalId}/reject"),
    /** Forwards one approval to another identity. */
    FORWARD("forward", POST, "access-request-approvals", "/{approvalId}/forward"),
    /** Counts approvals by their state. */
    APPROVAL_SUMMARY("approval-summary", GET, "access-request-approvals", "/approval-summary"),
    /** Lists the approvers of a request. */
    APPROVERS("approvers", GET, "access-request-approvals", "/{accessRequestId}/approvers");

    private static final ConstantNames<Operation> TEXTS = new ConstantNames<>("an operation", "operations", values());

    private final String text;
    private final HttpMethod method;
    private final String resource;
    private final int resourceVersion;
    private final String subPath;

    Operation(String text, HttpMethod method, String resource, String subPath) {
        this(text, method, resource, 1, subPath);
    }

    Operation(String text, HttpMethod method, String resource, int resourceVersion, String subPath) {
        this.text = text;
        this.method = method;
        this.resource = resource;
        this.resourceVersion = resourceVersion;
        this.subPath = subPath;
    }

    /**
     * Finds the operation with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the operation, or empty if no operation has the text
     */
    public static Optional<Operation> find(String text) {
        return TEXTS.find(text);
    }

    /**
     * Finds the operation with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the operation
     * @throws IllegalArgumentException if no operation has the text; the message lists the operations
     */
    public static Operation of(String text) {
        return TEXTS.get(text);
    }

    /** {@return a name in kebab case, such as {@code bulk-cancel}, that is stable across releases} */
    public String getText() {
        return text;
    }

    /** {@return the HTTP method, the same in every API version} */
    public HttpMethod getMethod() {
        return method;
    }

    /** {@return whether the operation changes nothing in the tenant, so that it can be repeated safely} */
    public boolean isRead() {
        return method == GET;
    }

    /** {@return the API versions that offer the operation, in the order of publication} */
    public Set<ApiVersion> getApiVersions() {
        Set<ApiVersion> apiVersions = EnumSet.noneOf(ApiVersion.class);
        Arrays.stream(ApiVersion.values())
                .filter(apiVersion -> apiVersion.offers(this))
                .forEach(apiVersions::add);
        return Collections.unmodifiableSet(apiVersions);
    }

    /** {@return the text of the operation} */
    @Override
    public String toString() {
        return text;
    }

    String getResource() {
        return resource;
    }

    int getResourceVersion() {
        return resourceVersion;
    }

    String getSubPath() {
        return subPath;
    }
}
