package dev.latchkey.validation.document;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body that can be read from a document: its operation, and its type in the model.
 *
 * <p>A list has no body but a query. As a document, a query is an object whose keys are the names of the parameters and
 * whose values are the parameter values, numbers and booleans without quotes:
 *
 * <pre>{@code
 * {"requested-for": "me", "filters": "created gt \"2027-01-15T00:00:00Z\"", "limit": 250, "count": true}
 * }</pre>
 *
 * @param <B> the type of the model
 */
public final class BodyType<B> {
    /** Submits access requests. */
    public static final BodyType<AccessRequest> CREATE =
            new BodyType<>(Operation.CREATE, () -> Bodies.ACCESS_REQUEST, Bodies::finish);

    /** Lists the accounts that could get the items of a request. */
    public static final BodyType<AccessRequest> ACCOUNTS_SELECTION =
            new BodyType<>(Operation.ACCOUNTS_SELECTION, () -> Bodies.ACCESS_REQUEST, Bodies::finish);

    /** Cancels one request. */
    public static final BodyType<CancelAccessRequest> CANCEL = new BodyType<>(Operation.CANCEL, () -> Bodies.CANCEL);

    /** Cancels several requests. */
    public static final BodyType<BulkCancelAccessRequest> BULK_CANCEL =
            new BodyType<>(Operation.BULK_CANCEL, () -> Bodies.BULK_CANCEL);

    /** Ends requests that are stuck. */
    public static final BodyType<CloseAccessRequest> CLOSE = new BodyType<>(Operation.CLOSE, () -> Bodies.CLOSE);

    /** Approves several approvals. */
    public static final BodyType<BulkApproveAccessRequest> BULK_APPROVE =
            new BodyType<>(Operation.BULK_APPROVE, () -> Bodies.BULK_APPROVE);

    /** Approves one approval. */
    public static final BodyType<Comment> APPROVE = new BodyType<>(Operation.APPROVE, () -> ApprovalBodies.COMMENT);

    /** Rejects one approval. */
    public static final BodyType<Comment> REJECT = new BodyType<>(Operation.REJECT, () -> ApprovalBodies.COMMENT);

    /** Hands one approval over to another identity. */
    public static final BodyType<ForwardApproval> FORWARD =
            new BodyType<>(Operation.FORWARD, () -> ApprovalBodies.FORWARD);

    /** Replaces the configuration, generation 1. */
    public static final BodyType<AccessRequestConfig> SET_CONFIG_1 =
            new BodyType<>(Operation.SET_CONFIG_1, () -> ConfigBodies.GENERATION_1);

    /** Replaces the configuration, generation 2. */
    public static final BodyType<AccessRequestConfigV2> SET_CONFIG_2 =
            new BodyType<>(Operation.SET_CONFIG_2, () -> ConfigBodies.GENERATION_2);

    /** The query for requested items that concern a user. */
    public static final BodyType<StatusQuery> STATUS = new BodyType<>(Operation.STATUS, () -> QueryBodies.STATUS);

    /** The query for the requested items of all users. */
    public static final BodyType<StatusQuery> ADMINISTRATION =
            new BodyType<>(Operation.ADMINISTRATION, () -> QueryBodies.STATUS);

    /** The query for approvals that wait for a decision. */
    public static final BodyType<ApprovalQuery> PENDING_APPROVALS =
            new BodyType<>(Operation.PENDING_APPROVALS, () -> QueryBodies.APPROVALS);

    /** The query for approvals that are decided. */
    public static final BodyType<ApprovalQuery> COMPLETED_APPROVALS =
            new BodyType<>(Operation.COMPLETED_APPROVALS, () -> QueryBodies.APPROVALS);

    /** The query for the number of approvals by state. */
    public static final BodyType<ApprovalSummaryQuery> APPROVAL_SUMMARY =
            new BodyType<>(Operation.APPROVAL_SUMMARY, () -> QueryBodies.APPROVAL_SUMMARY);

    private static final List<BodyType<?>> ALL = List.of(
            CREATE,
            ACCOUNTS_SELECTION,
            CANCEL,
            BULK_CANCEL,
            CLOSE,
            BULK_APPROVE,
            APPROVE,
            REJECT,
            FORWARD,
            SET_CONFIG_1,
            SET_CONFIG_2,
            STATUS,
            ADMINISTRATION,
            PENDING_APPROVALS,
            COMPLETED_APPROVALS,
            APPROVAL_SUMMARY);

    private static final Map<Operation, Optional<BodyType<?>>> BY_OPERATION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(BodyType::getOperation, Optional::of));

    private final Operation operation;
    /** The description is made when a body of its type is read: those of all types take a tenth of a start. */
    private final Supplier<ObjectReader<?, B>> reader;

    private final BiConsumer<B, Cursor> afterwards;

    private BodyType(Operation operation, Supplier<ObjectReader<?, B>> reader) {
        this(operation, reader, (body, cursor) -> {});
    }

    private BodyType(Operation operation, Supplier<ObjectReader<?, B>> reader, BiConsumer<B, Cursor> afterwards) {
        this.operation = operation;
        this.reader = reader;
        this.afterwards = afterwards;
    }

    /** {@return every body that can be read} */
    public static List<BodyType<?>> all() {
        return ALL;
    }

    /**
     * Finds the body, or the query, of an operation.
     *
     * @param operation any operation
     * @return empty for an operation that accepts neither, or accepts ids only
     */
    public static Optional<BodyType<?>> find(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        return BY_OPERATION.getOrDefault(operation, Optional.empty());
    }

    /** {@return the keys of all bodies, in an order that keeps the documented order of each object} */
    public static List<String> keys() {
        return Keys.ALL_KEYS;
    }

    /**
     * Checks whether a body, or an object in it, has a field that the documents do not have. Allocates nothing.
     *
     * @param body the body
     * @return whether {@link #forEachUnknownField} finds any
     */
    public boolean hasUnknownFields(B body) {
        return reader.get().hasUnknown(body);
    }

    /**
     * Visits the fields of a body, and of the objects in it, that the documents do not have.
     *
     * @param body the body
     * @param visitor receives each of them
     */
    public void forEachUnknownField(B body, UnknownFieldVisitor visitor) {
        reader.get().forEachUnknown(body, "", visitor);
    }

    /** {@return the operation that accepts this body} */
    public Operation getOperation() {
        return operation;
    }

    B read(Cursor cursor) {
        B body = reader.get().read(cursor);
        if (body == null) {
            return reader.get().empty();
        }
        afterwards.accept(body, cursor);
        return body;
    }

    /** The descriptions of the body and of all objects in it. */
    Stream<ObjectReader<?, ?>> objects() {
        return reader.get().withParts();
    }

    B empty() {
        return reader.get().empty();
    }

    @Override
    public String toString() {
        return operation.getText();
    }

    /** The keys of all bodies, computed on demand because few callers need them. */
    private static final class Keys {
        static final List<String> ALL_KEYS =
                KeyOrder.merge(ALL.stream().flatMap(BodyType::objects).map(ObjectReader::keys));
    }
}
