package dev.latchkey.model.version;

import java.util.Set;

/**
 * Thrown when an API version lacks an operation. The message lists the API versions that have it. Use one of those, or
 * avoid the operation.
 */
public final class OperationNotOfferedException extends RuntimeException {
    /** The requested operation. */
    private final Operation operation;
    /** The API version that lacks it. */
    private final ApiVersion apiVersion;

    OperationNotOfferedException(Operation operation, ApiVersion apiVersion) {
        super(operation + " is not offered by API version " + apiVersion + "; it is offered by "
                + ConstantNames.join(operation.getApiVersions()));
        this.operation = operation;
        this.apiVersion = apiVersion;
    }

    /** {@return the requested operation} */
    public Operation getOperation() {
        return operation;
    }

    /** {@return the API version that lacks it} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return the API versions that offer it, in the order of publication} */
    public Set<ApiVersion> getOfferedBy() {
        return operation.getApiVersions();
    }
}
