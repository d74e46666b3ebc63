package dev.latchkey.model.edition;

/**
 * A part of a create request that not every edition documents. Once an edition has it, all later ones do.
 *
 * <p>For beta the documents of its clients hold, which are older and stricter than its description.
 */
public enum RequestFeature {
    /** Items and accounts for each identity of its own. */
    NESTED_SHAPE("requestedForWithRequestedItems", ApiEdition.V3),
    /** The sunrise date of an item. */
    START_DATE("startDate", ApiEdition.V3),
    /** The request type that changes the dates of an assignment. */
    MODIFY_ACCESS("MODIFY_ACCESS", ApiEdition.V3),
    /** Requests for machine identities. */
    IDENTITY_TYPE("identityType", ApiEdition.V1),
    /** The completed form that an item's configuration asks for. */
    FORM_INSTANCE("formInstanceId", ApiEdition.V1),
    /** The account of an item in the nested shape. */
    NESTED_NATIVE_IDENTITY("nativeIdentity", ApiEdition.V1);

    private final String jsonName;
    private final ApiEdition since;

    RequestFeature(String jsonName, ApiEdition since) {
        this.jsonName = jsonName;
        this.since = since;
    }

    /** {@return the field or the value, as it stands in JSON, that this is about} */
    public String getJsonName() {
        return jsonName;
    }

    /** {@return the first edition that documents it} */
    public ApiEdition getSince() {
        return since;
    }
}
