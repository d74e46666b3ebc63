package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusScan;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates, cancels and closes requests. */
final class RequestHandler implements RequestOperations {
    private static final int BULK = 50;
    private static final int CLOSED_AT_ONCE = 500;
    private static final String CLOSED = "The IdentityNow Administrator manually closed this request.";

    /** The largest difference between the clocks of client and tenant. */
    private static final Duration CLOCKS = Duration.ofHours(1);

    /** Before any row. */
    private static final Duration LONGEST = Duration.ofDays(365_000);

    private final OperationHandler handler;

    RequestHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public Submission create(AccessRequest request) {
        return handler.<Submission>change(
                Operation.CREATE,
                tenant -> {
                    CreateContext context = new CreateContext(tenant, handler.caller(), request);
                    Submissions.check(context);
                    return new Submission.Accepted(new Submissions(context).take());
                },
                e -> new Submission.Rejected(e.getRejection()));
    }

    @Override
    public PreparedRequest prepare(AccessRequest request) {
        return handler.engine()
                .now(tenant -> PreparedRequest.of(request, tenant.trackingIds().next(), tenant.now()));
    }

    @Override
    public Reconciliation reconcile(Submission.Unknown submission) {
        return handler.engine().now(tenant -> {
            IdentityId caller = handler.caller().person();
            List<RequestedItemRecord> own = tenant.records().all().stream()
                    .filter(record -> record.isListed() && record.getRequester().equals(caller))
                    .toList();
            StatusRows rows = new StatusRows(tenant, handler.caller().apiVersion());
            StatusScan scan = new StatusScan(submission.request());
            Instant since = since(own, Duration.between(submission.sentAt(), tenant.now()));
            own.stream()
                    .filter(record -> !record.getCreated().isBefore(since))
                    .forEach(record -> scan.add(rows.row(record)));
            return scan.conclusion();
        });
    }

    /** The tenant's clock is at or after the creation of the newest row, regardless of the client's clock. */
    private static Instant since(List<RequestedItemRecord> own, Duration ago) {
        return own.stream()
                .map(RequestedItemRecord::getCreated)
                .max(Comparator.naturalOrder())
                .filter(newest -> !ago.isNegative() && ago.compareTo(LONGEST) < 0)
                .map(newest -> newest.minus(ago).minus(CLOCKS))
                .orElse(Instant.MIN);
    }

    @Override
    public ActionOutcome cancel(CancelAccessRequest cancel) {
        return handler.act(Operation.CANCEL, tenant -> {
            AccessRequestId id = cancel.getAccountActivityId();
            if (id == null || Blank.isOrNull(id.value())) {
                throw Refusal.invalid("accountActivityId is missing");
            }
            String comment = comment(cancel.getComment());
            List<RequestedItemRecord> records = known(tenant, id);
            IdentityId caller = handler.caller().someone();
            if (!handler.caller().isAdministrator(tenant)
                    && records.stream()
                            .noneMatch(record -> record.getRequester().equals(caller))) {
                throw Refusal.forbidden("only who made the request, or an administrator, cancels it");
            }
            if (records.stream().noneMatch(StageTransitions::isCancelable)) {
                throw Refusal.observed("Invalid request in current state");
            }
            cancelAll(records, comment);
        });
    }

    @Override
    public ActionOutcome bulkCancel(BulkCancelAccessRequest cancel) {
        return handler.act(Operation.BULK_CANCEL, tenant -> {
            if (!handler.caller().mayWrite(tenant)) {
                throw Refusal.forbidden(
                        "only an administrator, or who has the right " + CallContext.WRITE_ALL + ", cancels in bulk");
            }
            List<AccessRequestId> ids = cancel.getAccessRequestIds();
            if (ids.isEmpty() || ids.size() > BULK) {
                throw Refusal.invalid("accessRequestIds has " + ids.size() + " ids, not 1 to " + BULK);
            }
            String comment = comment(cancel.getComment());
            List<RequestedItemRecord> records = new ArrayList<>();
            ids.stream().distinct().forEach(id -> records.addAll(known(tenant, id)));
            cancelAll(records, comment);
        });
    }

    @Override
    public ActionOutcome close(CloseAccessRequest close) {
        return handler.act(Operation.CLOSE, tenant -> {
            if (!handler.caller().isAdministrator(tenant)) {
                throw Refusal.forbidden("only an administrator closes requests");
            }
            List<AccessRequestId> ids = close.getAccessRequestIds();
            if (ids.isEmpty() || ids.size() > CLOSED_AT_ONCE) {
                throw Refusal.invalid("accessRequestIds has " + ids.size() + " ids, not 1 to " + CLOSED_AT_ONCE);
            }
            if (ids.stream().anyMatch(id -> Blank.isOrNull(id.value()))) {
                throw Refusal.invalid("accessRequestIds has a blank id");
            }
            RequestState state = closed(close);
            String message = Objects.requireNonNullElse(close.getMessage(), CLOSED);
            ids.stream()
                    .distinct()
                    .flatMap(id -> tenant.records().of(id.value()).stream())
                    .filter(record -> !record.getState().isTerminal())
                    .forEach(record -> handler.engine().progress().close(record, state, message));
        });
    }

    private void cancelAll(List<RequestedItemRecord> records, String comment) {
        records.stream()
                .filter(StageTransitions::isCancelable)
                .forEach(record -> handler.engine()
                        .progress()
                        .cancel(record, handler.caller().person(), comment));
    }

    private static List<RequestedItemRecord> known(TenantState tenant, AccessRequestId id) {
        List<RequestedItemRecord> records = tenant.records().of(id.value());
        if (records.isEmpty()) {
            throw Refusal.notFound("access request", id.value());
        }
        return records;
    }

    private static String comment(@Nullable String comment) {
        if (comment == null || Blank.isOrNull(comment)) {
            throw Refusal.invalid("comment is missing");
        }
        return comment;
    }

    private static RequestState closed(CloseAccessRequest close) {
        Open<ExecutionStatus> execution =
                Objects.requireNonNullElse(close.getExecutionStatus(), ExecutionStatus.TERMINATED);
        if (!(execution instanceof ExecutionStatus)) {
            throw Refusal.illegalValue("executionStatus", execution.getText());
        }
        Open<CompletionStatus> completion =
                Objects.requireNonNullElse(close.getCompletionStatus(), CompletionStatus.FAILURE);
        if (!(completion instanceof CompletionStatus known)) {
            throw Refusal.illegalValue("completionStatus", completion.getText());
        }
        if (execution == ExecutionStatus.TERMINATED) {
            return RequestState.TERMINATED;
        }
        return switch (known) {
            case SUCCESS -> RequestState.REQUEST_COMPLETED;
            case INCOMPLETE -> RequestState.NOT_ALL_ITEMS_PROVISIONED;
            case FAILURE -> RequestState.PROVISIONING_FAILED;
        };
    }
}
