package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The types of object that a {@link Reference} or an account names. */
public enum ReferenceType implements Open<ReferenceType> {
    /** The rules that tie accounts to identities. */
    ACCOUNT_CORRELATION_CONFIG,
    /** A set of entitlements on one source. */
    ACCESS_PROFILE,
    /** An approval of requested access. */
    ACCESS_REQUEST_APPROVAL,
    /** An account on a source. */
    ACCOUNT,
    /** An application. */
    APPLICATION,
    /** A certification campaign. */
    CAMPAIGN,
    /** Exclusions of a campaign. */
    CAMPAIGN_FILTER,
    /** One certification of a campaign. */
    CERTIFICATION,
    /** A cluster of virtual appliances. */
    CLUSTER,
    /** The schema of a connector. */
    CONNECTOR_SCHEMA,
    /** One right on one source. */
    ENTITLEMENT,
    /** A group of reviewers, any of whom decides. */
    GOVERNANCE_GROUP,
    /** A person. */
    IDENTITY,
    /** A mapping from the accounts of a source to identities. */
    IDENTITY_PROFILE,
    /** An access request, as older parts of the product call it. */
    IDENTITY_REQUEST,
    /** A machine identity: a service account, a bot, a workload. */
    MACHINE_IDENTITY,
    /** A stage in the life of an identity. */
    LIFECYCLE_STATE,
    /** Requirements for passwords. */
    PASSWORD_POLICY,
    /** A set of access profiles and entitlements. */
    ROLE,
    /** A rule that runs in the product. */
    RULE,
    /** A separation-of-duties policy. */
    SOD_POLICY,
    /** A system that has accounts and entitlements. */
    SOURCE,
    /** A tag. */
    TAG,
    /** A category of tags. */
    TAG_CATEGORY,
    /** The result of a task. */
    TASK_RESULT,
    /** The result of a report. */
    REPORT_RESULT,
    /** A violation of a separation-of-duties policy. */
    SOD_VIOLATION,
    /** Changes to accounts because of a request. */
    ACCOUNT_ACTIVITY,
    /** A governance group under its older name. */
    WORKGROUP
}
