package dev.latchkey.validation.rule;

/**
 * A property that some requests have. A rule that only such a request can break is evaluated only for requests with the
 * property, so that checking a plain request is cheap.
 */
public enum Trait {
    /** It lists several identities, or several items for the same ones. */
    SEVERAL,
    /** It uses {@code requestedForWithRequestedItems}. */
    NESTED_SHAPE,
    /** It states whether an identity is a person or a machine. */
    IDENTITY_TYPE,
    /** It asks for an entitlement. */
    ENTITLEMENT,
    /** An item does not identify a role, access profile or entitlement. */
    UNNAMED_ITEM,
    /** An item has a startDate. */
    START_DATE,
    /** An item has a removeDate. */
    REMOVE_DATE,
    /** An item selects accounts. */
    ACCOUNT_SELECTION,
    /** An item has an assignmentId, a nativeIdentity or a formInstanceId. */
    RARE_FIELD,
    /** It has fields that the model does not know. */
    UNKNOWN_FIELD
}
