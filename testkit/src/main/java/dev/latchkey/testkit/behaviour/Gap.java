package dev.latchkey.testkit.behaviour;

/**
 * The parts of a tenant that a fake tenant does not emulate. A call that needs one fails with {@link
 * NotEmulatedException}.
 */
public enum Gap {
    /** Manual work items. */
    MANUAL_WORK(
            "manual-work",
            "Manual work items: provisioning never waits for people, and assigned-to cannot be queried.",
            true),
    /** Separation-of-duties policies. */
    SEPARATION_OF_DUTIES(
            "separation-of-duties",
            "Separation-of-duties policies: the check of a request always finds nothing.",
            false),
    /** The contents of a role. */
    CONTENTS(
            "contents",
            "The contents of roles and access profiles: granting a role grants only the role itself.",
            false),
    /** Form definitions. */
    FORMS("forms", "The contents of forms: a formInstanceId is stored and never looked up.", false),
    /** Reauthentication. */
    REAUTHENTICATION(
            "reauthentication",
            "Reauthentication: the switches are stored, but no user has to authenticate again.",
            false),
    /** Event triggers. */
    TRIGGERS(
            "triggers",
            "Event triggers, external approvals and pre-approval decisions: no external system is called.",
            false),
    /** Notifications. */
    NOTICES("notices", "Notifications: reminders are counted, but no mail is sent.", false),
    /** The rest of the API. */
    OTHER_RESOURCES(
            "other-resources",
            "Every resource beyond the operations listed here and the lookups of the directory: search, account activities.",
            false);

    private final String id;
    private final String description;
    private final boolean refused;

    Gap(String id, String description, boolean refused) {
        this.id = id;
        this.description = description;
        this.refused = refused;
    }

    /** {@return a name in kebab case that is stable across releases} */
    public String getId() {
        return id;
    }

    /** {@return a description of the missing part, and of its consequences} */
    public String getDescription() {
        return description;
    }

    /**
     * {@return whether a call that needs it fails with {@link NotEmulatedException}; otherwise the result is computed
     * without it}
     */
    public boolean isRefused() {
        return refused;
    }
}
