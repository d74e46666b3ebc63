package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** The roles in which a reviewer decides an approval. */
public enum ApprovalScheme implements Open<ApprovalScheme> {
    /** As owner of the application. */
    APP_OWNER,
    /** As owner of the source. */
    SOURCE_OWNER,
    /** As manager of the identity. */
    MANAGER,
    /** As owner of the role. */
    ROLE_OWNER,
    /** As owner of the access profile. */
    ACCESS_PROFILE_OWNER,
    /** As owner of the entitlement. */
    ENTITLEMENT_OWNER,
    /** As member of a governance group. */
    GOVERNANCE_GROUP
}
