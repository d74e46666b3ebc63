package dev.latchkey.model.config;

import dev.latchkey.model.json.Open;

/** The types of approver in a step of an approval. */
public enum ApproverType implements Open<ApproverType> {
    /** The owner of the entitlement. */
    ENTITLEMENT_OWNER,
    /** The owner of the source. */
    SOURCE_OWNER,
    /** The manager of the identity. */
    MANAGER,
    /** A governance group, named by its id. */
    GOVERNANCE_GROUP,
    /** A workflow, named by its id. It is the only approver and needs a licence. */
    WORKFLOW
}
