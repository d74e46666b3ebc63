package dev.latchkey.model.version;

/**
 * A part of an access request configuration that not every API version documents, in whichever generation it stands.
 * Once an API version has it, all later ones do.
 */
public enum ConfigFeature {
    /**
     * Configuration of granting and revoking entitlements as two objects, {@code accessRequestConfig} and {@code
     * revocationRequestConfig}, in place of the four plain fields of earlier API versions.
     */
    ENTITLEMENT_CONFIG_OBJECTS("accessRequestConfig", ApiVersion.V2024),
    /**
     * Zero to twenty reminders, where the descriptions of earlier API versions want at least one and name no maximum.
     */
    REMINDERS_UP_TO_TWENTY("maxReminders", ApiVersion.V2024),
    /** The form that a requester completes. */
    FORM_DEFINITION("formDefinitionId", ApiVersion.V1),
    /** Tells whether anybody may ask for machine identities. */
    MACHINES_BY_ANYONE("allowRequestOnBehalfOfForMachineIdentity", ApiVersion.V1),
    /** Tells whether owners may ask for their machine identities. */
    MACHINES_BY_OWNER("allowRequestForMachineByOwner", ApiVersion.V1),
    /** Tells whether access may be requested for machine identities at all. */
    MACHINES("machineIdentityAccessRequestEnabled", ApiVersion.V1);

    private final String jsonName;
    private final ApiVersion since;

    ConfigFeature(String jsonName, ApiVersion since) {
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
