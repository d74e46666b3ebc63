package dev.latchkey.model.version;

/**
 * A part of a create request that not every API version documents. Once an API version has it, all later ones do.
 *
 * <p>For beta the documents of its clients hold, which are older and stricter than its description.
 */
public enum RequestFeature {
    /** Items and accounts for each identity of its own. */
    NESTED_SHAPE("requestedForWithRequestedItems", ApiVersion.V3),
    /** The sunrise date of an item. */
    START_DATE("startDate", ApiVersion.V3),
    /** The request type that changes the dates of an assignment. */
    MODIFY_ACCESS("MODIFY_ACCESS", ApiVersion.V3),
    /** Requests for machine identities. */
    IDENTITY_TYPE("identityType", ApiVersion.V1),
    /** The completed form that an item's configuration asks for. */
    FORM_INSTANCE("formInstanceId", ApiVersion.V1),
    /** The account of an item in the nested shape. */
    NESTED_NATIVE_IDENTITY("nativeIdentity", ApiVersion.V1);

    private final String jsonName;
    private final ApiVersion since;

    RequestFeature(String jsonName, ApiVersion since) {
        this.jsonName = jsonName;
        this.since = since;
    }

    /** {@return the field or the value, as it stands in JSON, that this is about} */
    public String getJsonName() {
        return jsonName;
    }

    /** {@return the first API version that documents it} */
    public ApiVersion getSince() {
        return since;
    }
}
