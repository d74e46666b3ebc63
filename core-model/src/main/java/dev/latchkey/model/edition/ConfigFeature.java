package dev.latchkey.model.edition;

/**
 * A part of an access request configuration that not every edition documents, in whichever generation it stands. Once an
 * edition has it, all later ones do.
 *
 * <p>For beta the documents of its clients hold, which are older and stricter than its description.
 */
public enum ConfigFeature {
    /** Owners of entitlements as a scheme of {@code grantRequestApprovalSchemes}, while there is that text. */
    ENTITLEMENT_OWNER_SCHEME("entitlementOwner", ApiEdition.V3),
    /**
     * How entitlements are granted and revoked as two objects, {@code accessRequestConfig} and {@code
     * revocationRequestConfig}, in place of the four plain fields of earlier editions.
     */
    ENTITLEMENT_CONFIG_OBJECTS("accessRequestConfig", ApiEdition.V2024),
    /** Zero to twenty reminders, where earlier editions want at least one and name no maximum. */
    REMINDERS_UP_TO_TWENTY("maxReminders", ApiEdition.V2024),
    /** The form that a requester completes. */
    FORM_DEFINITION("formDefinitionId", ApiEdition.V1),
    /** Whether anybody may ask for machine identities. */
    MACHINES_BY_ANYONE("allowRequestOnBehalfOfForMachineIdentity", ApiEdition.V1),
    /** Whether owners may ask for their machine identities. */
    MACHINES_BY_OWNER("allowRequestForMachineByOwner", ApiEdition.V1),
    /** Whether access may be requested for machine identities at all. */
    MACHINES("machineIdentityAccessRequestEnabled", ApiEdition.V1);

    private final String jsonName;
    private final ApiEdition since;

    ConfigFeature(String jsonName, ApiEdition since) {
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
