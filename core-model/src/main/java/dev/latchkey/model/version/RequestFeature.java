package dev.latchkey.model.version;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a create request that not every API version documents. The documents of an API version count together: a
 * feature is there if any of them has it.
 */
public enum RequestFeature {
    /**
     * A date in the revoke of an entitlement, or of access that has a sunset date; a clients' document of beta forbids
     * both.
     */
    REVOKE_DATE("removeDate", ApiVersion.V3),
    /** Requests for machine identities. */
    IDENTITY_TYPE("identityType", ApiVersion.V1),
    /** The completed form that an item's configuration requires. */
    FORM_INSTANCE("formInstanceId", ApiVersion.V1),
    /** The account of an item in the nested shape; the request model of v2024 has it, too. */
    NESTED_NATIVE_IDENTITY("nativeIdentity", ApiVersion.V1, ApiVersion.V2024),
    /** The assignment that an item in the nested shape is about; the request model of v2024 has it, too. */
    NESTED_ASSIGNMENT_ID("assignmentId", ApiVersion.V1, ApiVersion.V2024);

    private final String jsonName;
    private final ApiVersion since;
    private final ApiVersion earlier;

    RequestFeature(String jsonName, ApiVersion since) {
        this(jsonName, since, since);
    }

    /** A feature that one earlier API version also documents, while those in between do not. */
    RequestFeature(String jsonName, ApiVersion since, ApiVersion earlier) {
        this.jsonName = jsonName;
        this.since = since;
        this.earlier = earlier;
    }

    /** {@return the name of the field, or the value, as in JSON} */
    public String getJsonName() {
        return jsonName;
    }

    /** {@return the API versions that document it, the oldest first; at least one} */
    public Set<ApiVersion> getApiVersions() {
        Set<ApiVersion> apiVersions = EnumSet.of(earlier);
        apiVersions.addAll(since.andLater());
        return Collections.unmodifiableSet(apiVersions);
    }

    boolean isIn(ApiVersion apiVersion) {
        return apiVersion == earlier || apiVersion.compareTo(since) >= 0;
    }
}
