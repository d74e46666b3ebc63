package dev.latchkey.model.version;

/**
 * A part of an access request configuration that not every API version documents, in either generation. Once an API
 * version has it, all later ones do.
 */
public enum ConfigFeature {
    /**
     * Configuration of granting and revoking entitlements as two objects, {@code accessRequestConfig} and {@code
     * revocationRequestConfig}, in place of the four plain fields of earlier API versions.
     */
    ENTITLEMENT_CONFIG_OBJECTS("accessRequestConfig", ApiVersion.V2024),
    /**
     * Zero to twenty reminders. The descriptions of earlier API versions require at least one and name no maximum.
     */
    REMINDERS_UP_TO_TWENTY("maxReminders", ApiVersion.V2024),
    /** The form that requesters complete. */
    FORM_DEFINITION("formDefinitionId", ApiVersion.V1),
    /** The permission of every identity to request access for machine identities. */
    MACHINES_BY_ANYONE("allowRequestOnBehalfOfForMachineIdentity", ApiVersion.V1),
    /** The permission of owners to request access for their machine identities. */
    MACHINES_BY_OWNER("allowRequestForMachineByOwner", ApiVersion.V1),
    /** The switch that allows requests for machine identities at all. */
    MACHINES("machineIdentityAccessRequestEnabled", ApiVersion.V1);

    private final String jsonName;
    private final ApiVersion since;

    ConfigFeature(String jsonName, ApiVersion since) {
        this.jsonName = jsonName;
        this.since = since;
    }

    /** {@return the name of the field, or the value, as in JSON} */
    public String getJsonName() {
        return jsonName;
    }

    /** {@return the first API version that documents it} */
    public ApiVersion getSince() {
        return since;
    }
}
