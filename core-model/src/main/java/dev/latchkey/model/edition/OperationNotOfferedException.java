package dev.latchkey.model.edition;

import java.util.Set;

/** Says that an edition lacks an operation, and which editions have it. Use one of those, or do without. */
public final class OperationNotOfferedException extends RuntimeException {
    /** The operation that was asked for. */
    private final Operation operation;
    /** The edition that lacks it. */
    private final ApiEdition edition;

    OperationNotOfferedException(Operation operation, ApiEdition edition) {
        super(operation + " is not offered by edition " + edition + "; it is offered by "
                + Texts.join(operation.getEditions()));
        this.operation = operation;
        this.edition = edition;
    }

    /** {@return the operation that was asked for} */
    public Operation getOperation() {
        return operation;
    }

    /** {@return the edition that lacks it} */
    public ApiEdition getEdition() {
        return edition;
    }

    /** {@return the editions that offer it, in the order of publication} */
    public Set<ApiEdition> getOfferedBy() {
        return operation.getEditions();
    }
}
