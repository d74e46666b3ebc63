package dev.latchkey.validation.document;

import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A body that can be read from a document: which operation takes it, and what it becomes.
 *
 * @param <B> the type of the model
 */
public final class BodyType<B> {
    /** Submits access requests. */
    public static final BodyType<AccessRequest> CREATE =
            new BodyType<>(Operation.CREATE, Bodies.ACCESS_REQUEST, Bodies::finish);

    /** Asks which accounts could get the items of a request. */
    public static final BodyType<AccessRequest> ACCOUNTS_SELECTION =
            new BodyType<>(Operation.ACCOUNTS_SELECTION, Bodies.ACCESS_REQUEST, Bodies::finish);

    /** Cancels one request. */
    public static final BodyType<CancelAccessRequest> CANCEL = new BodyType<>(Operation.CANCEL, Bodies.CANCEL);

    /** Cancels several requests. */
    public static final BodyType<BulkCancelAccessRequest> BULK_CANCEL =
            new BodyType<>(Operation.BULK_CANCEL, Bodies.BULK_CANCEL);

    /** Ends requests that are stuck. */
    public static final BodyType<CloseAccessRequest> CLOSE = new BodyType<>(Operation.CLOSE, Bodies.CLOSE);

    /** Approves several approvals. */
    public static final BodyType<BulkApproveAccessRequest> BULK_APPROVE =
            new BodyType<>(Operation.BULK_APPROVE, Bodies.BULK_APPROVE);

    private static final List<BodyType<?>> ALL =
            List.of(CREATE, ACCOUNTS_SELECTION, CANCEL, BULK_CANCEL, CLOSE, BULK_APPROVE);

    private final Operation operation;
    private final ObjectReader<?, B> reader;
    private final BiConsumer<B, Cursor> afterwards;

    private BodyType(Operation operation, ObjectReader<?, B> reader) {
        this(operation, reader, (body, cursor) -> {});
    }

    private BodyType(Operation operation, ObjectReader<?, B> reader, BiConsumer<B, Cursor> afterwards) {
        this.operation = operation;
        this.reader = reader;
        this.afterwards = afterwards;
    }

    /** {@return every body that can be read} */
    public static List<BodyType<?>> all() {
        return ALL;
    }

    /**
     * The body that an operation takes.
     *
     * @param operation any operation
     * @return empty for an operation that takes no body, or one that is not checked
     */
    public static Optional<BodyType<?>> find(Operation operation) {
        return ALL.stream().filter(type -> type.operation == operation).findFirst();
    }

    /** {@return the operation that takes this body} */
    public Operation getOperation() {
        return operation;
    }

    B read(Cursor cursor) {
        B body = reader.read(cursor);
        if (body == null) {
            return reader.empty();
        }
        afterwards.accept(body, cursor);
        return body;
    }

    B empty() {
        return reader.empty();
    }

    @Override
    public String toString() {
        return operation.getText();
    }
}
