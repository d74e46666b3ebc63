package dev.latchkey.validation.bean;

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
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.FactSource;
import jakarta.validation.UnexpectedTypeException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type that can be {@link Preflighted}, and its body type.
 *
 * @param type the type of the model
 * @param bodyType the body type, which has the operation
 * @param <B> the type of the model
 */
record Body<B>(Class<B> type, BodyType<B> bodyType) {
    private static final List<Body<?>> ALL = List.of(
            new Body<>(AccessRequest.class, BodyType.CREATE),
            new Body<>(AccessRequest.class, BodyType.ACCOUNTS_SELECTION),
            new Body<>(CancelAccessRequest.class, BodyType.CANCEL),
            new Body<>(BulkCancelAccessRequest.class, BodyType.BULK_CANCEL),
            new Body<>(CloseAccessRequest.class, BodyType.CLOSE),
            new Body<>(BulkApproveAccessRequest.class, BodyType.BULK_APPROVE),
            new Body<>(Comment.class, BodyType.APPROVE),
            new Body<>(Comment.class, BodyType.REJECT),
            new Body<>(ForwardApproval.class, BodyType.FORWARD),
            new Body<>(AccessRequestConfig.class, BodyType.SET_CONFIG_1),
            new Body<>(AccessRequestConfigV2.class, BodyType.SET_CONFIG_2),
            new Body<>(StatusQuery.class, BodyType.STATUS),
            new Body<>(StatusQuery.class, BodyType.ADMINISTRATION),
            new Body<>(ApprovalQuery.class, BodyType.PENDING_APPROVALS),
            new Body<>(ApprovalQuery.class, BodyType.COMPLETED_APPROVALS),
            new Body<>(ApprovalSummaryQuery.class, BodyType.APPROVAL_SUMMARY));

    /**
     * Finds the body type of a value: that of the first of these operations that accepts it, or of the first operation
     * of all if none is named.
     */
    static Body<?> of(Object value, List<Operation> operations) {
        List<Body<?>> possible =
                ALL.stream().filter(body -> body.type.isInstance(value)).toList();
        if (operations.isEmpty() && !possible.isEmpty()) {
            return possible.get(0);
        }
        for (Operation operation : operations) {
            for (Body<?> body : possible) {
                if (body.bodyType.getOperation() == operation) {
                    return body;
                }
            }
        }
        throw new UnexpectedTypeException(complaint(value, operations));
    }

    PreflightReport check(Preflight preflight, Object body, FactSource facts) {
        return preflight.check(bodyType, type.cast(body), facts);
    }

    private static String complaint(Object value, List<Operation> operations) {
        String type = value.getClass().getName();
        return operations.isEmpty()
                ? "@Preflighted checks "
                        + ALL.stream()
                                .map(body -> body.type.getSimpleName())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + "; it cannot check " + type
                : "@Preflighted is to check the body of "
                        + operations.stream().map(Operation::getText).collect(Collectors.joining(", "))
                        + ", which " + type + " is not";
    }
}
