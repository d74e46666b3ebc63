package dev.latchkey.testkit.engine;

import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.LocaleOrigin;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.model.status.CancelledRequestDetails;
import dev.latchkey.model.status.PhaseResult;
import dev.latchkey.model.status.RequestPhase;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.testkit.behaviour.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a requested item from one stage to the next. */
final class StageTransitions {
    private static final Duration PROVISIONING = Duration.ofSeconds(30);

    private final TenantState tenant;
    private final AccessRegister book;
    private final ApprovalFactory maker;

    StageTransitions(TenantState tenant) {
        this.tenant = tenant;
        this.book = new AccessRegister(tenant);
        this.maker = new ApprovalFactory(tenant);
    }

    /** Executes the step of a requested item that is due. */
    void goOn(RequestedItemRecord record) {
        switch (record.getStage()) {
            case BEGIN -> begin(record);
            case SUNRISE, PROVISION -> finish(record);
            case APPROVAL, ENDED -> throw new IllegalStateException(record.getId() + " waits for nothing");
        }
    }

    private void begin(RequestedItemRecord record) {
        NoOpDetector uselessness = new NoOpDetector(book, tenant.now());
        if (uselessness.isDuplicate(record)) {
            RequestedItemRecord hidden = record.toBuilder()
                    .listed(tenant.does(Behaviour.DUPLICATES_ARE_LISTED))
                    .build();
            cancel(
                    hidden,
                    null,
                    ServerMessages.synthetic("cancelled as a duplicate: the identity has this access already"));
            return;
        }
        String reason = uselessness.reason(record);
        if (reason != null) {
            cancel(record, null, ServerMessages.synthetic("cancelled: " + reason));
            return;
        }
        if (lacksForm(record)) {
            fail(record, RequestState.ERROR, "the item asks for a form, and the request came without one");
            return;
        }
        List<RequestPhase> phases = Phases.finished(
                Phases.started(record.getPhases(), Phases.SOD, tenant.now()),
                Phases.SOD,
                PhaseResult.SUCCESSFUL,
                tenant.now());
        RequestedItemRecord taken = put(record.toBuilder()
                .phases(phases)
                .schemes(maker.schemes(record))
                .stage(ProcessingStage.APPROVAL)
                .next(null));
        if (taken.getSchemes().isEmpty()) {
            provision(put(taken.toBuilder().phases(Phases.leftOut(taken.getPhases(), Phases.APPROVAL))));
        } else {
            nextApproval(
                    put(taken.toBuilder().phases(Phases.started(taken.getPhases(), Phases.APPROVAL, tenant.now()))));
        }
    }

    private boolean lacksForm(RequestedItemRecord record) {
        return record.getRequestType() == RequestType.GRANT_ACCESS
                && !record.isMachine()
                && record.getFormInstanceId() == null
                && tenant.does(Behaviour.MISSING_FORMS_FAIL)
                && new ItemRequirements(
                                        tenant.policy(),
                                        tenant.directory().item(record.getItem()),
                                        record.getItemType())
                                .form()
                        != null;
    }

    private void nextApproval(RequestedItemRecord before) {
        RequestedItemRecord record = before;
        while (true) {
            if (record.getSchemes().isEmpty()) {
                provision(put(record.toBuilder()
                        .phases(Phases.finished(
                                record.getPhases(), Phases.APPROVAL, PhaseResult.SUCCESSFUL, tenant.now()))));
                return;
            }
            ApprovalRecord approval = maker.make(record);
            if (approval == null) {
                fail(record, RequestState.ERROR, "nobody can approve it");
                return;
            }
            tenant.put(approval);
            record = put(record.toBuilder()
                    .addApprovals(approval.getId())
                    .schemes(record.getSchemes().subList(1, record.getSchemes().size())));
            if (approval.getStatus() == ApprovalStatus.PENDING) {
                return;
            }
        }
    }

    /** Processes a decision: stores the decided approval. */
    void decide(ApprovalRecord decided) {
        tenant.put(decided);
        RequestedItemRecord record = put(tenant.records().get(decided.getRecord()).toBuilder());
        if (decided.getStatus() == ApprovalStatus.APPROVED) {
            nextApproval(record);
            return;
        }
        end(
                record.toBuilder()
                        .phases(Phases.stopped(
                                Phases.finished(record.getPhases(), Phases.APPROVAL, PhaseResult.FAILED, tenant.now()),
                                tenant.now())),
                RequestState.REJECTED);
    }

    /** Ends an item whose approval has expired. */
    void expire(ApprovalRecord approval) {
        tenant.put(approval.toBuilder()
                .status(ApprovalStatus.EXPIRED)
                .modified(tenant.now())
                .build());
        cancel(
                tenant.records().get(approval.getRecord()),
                null,
                ServerMessages.synthetic("cancelled: nobody decided within 90 days"));
    }

    private void provision(RequestedItemRecord record) {
        Instant start = record.getStartDate();
        boolean waits =
                record.getRequestType() != RequestType.REVOKE_ACCESS && start != null && start.isAfter(tenant.now());
        RequestedItemRecord.Builder provisioned =
                record.toBuilder().phases(Phases.started(record.getPhases(), Phases.PROVISIONING, tenant.now()));
        if (waits && tenant.does(Behaviour.SUNRISE_KEEPS_REQUESTS_OPEN)) {
            provisioned.replaced(book.changed(record));
            String problem = book.grant(record);
            if (problem != null) {
                fail(provisioned.build(), RequestState.PROVISIONING_FAILED, problem);
                return;
            }
            put(provisioned.stage(ProcessingStage.SUNRISE).next(start));
        } else if (tenant.does(Behaviour.WORK_TAKES_TIME)) {
            put(provisioned
                    .stage(ProcessingStage.PROVISION)
                    .state(RequestState.PROVISIONING_VERIFICATION_PENDING)
                    .next(tenant.now().plus(PROVISIONING)));
        } else {
            finish(put(provisioned.stage(ProcessingStage.PROVISION)));
        }
    }

    private void finish(RequestedItemRecord record) {
        String problem = null;
        if (record.getRequestType() == RequestType.REVOKE_ACCESS) {
            book.revoke(record);
        } else if (record.getStage() != ProcessingStage.SUNRISE) {
            problem = book.grant(record);
        }
        if (problem != null) {
            fail(record, RequestState.PROVISIONING_FAILED, problem);
            return;
        }
        end(
                record.toBuilder()
                        .phases(Phases.finished(
                                record.getPhases(), Phases.PROVISIONING, PhaseResult.SUCCESSFUL, tenant.now())),
                RequestState.REQUEST_COMPLETED);
    }

    /** Checks whether a requested item can still be cancelled: its approvals are not completed. */
    static boolean isCancelable(RequestedItemRecord record) {
        return record.getState() == RequestState.EXECUTING
                && (record.getStage() == ProcessingStage.BEGIN || record.getStage() == ProcessingStage.APPROVAL);
    }

    void cancel(RequestedItemRecord record, @Nullable IdentityId by, String comment) {
        stopApprovals(record);
        end(
                record.toBuilder()
                        .phases(Phases.stopped(record.getPhases(), tenant.now()))
                        .cancellation(CancelledRequestDetails.builder()
                                .comment(comment)
                                .owner(by == null ? null : tenant.directory().reference(by))
                                .modified(tenant.now().atOffset(ZoneOffset.UTC))
                                .build()),
                RequestState.CANCELLED);
    }

    /** Ends a requested item from outside, at any stage. */
    void close(RequestedItemRecord record, RequestState state, String message) {
        stopApprovals(record);
        if (record.getStage() == ProcessingStage.SUNRISE) {
            book.withdraw(record);
        }
        end(
                record.toBuilder()
                        .phases(Phases.stopped(record.getPhases(), tenant.now()))
                        .addErrors(message(message)),
                state);
    }

    private void fail(RequestedItemRecord record, RequestState state, String reason) {
        end(
                record.toBuilder()
                        .phases(Phases.stopped(record.getPhases(), tenant.now()))
                        .addErrors(message(ServerMessages.synthetic(reason))),
                state);
    }

    private void stopApprovals(RequestedItemRecord record) {
        for (ApprovalRecord approval : tenant.stepsOf(record)) {
            if (approval.getStatus() == ApprovalStatus.PENDING) {
                tenant.put(approval.toBuilder()
                        .status(ApprovalStatus.CANCELLED)
                        .modified(tenant.now())
                        .build());
            }
        }
    }

    private void end(RequestedItemRecord.Builder record, RequestState state) {
        put(record.state(state).stage(ProcessingStage.ENDED).schemes(List.of()).next(null));
    }

    private RequestedItemRecord put(RequestedItemRecord.Builder record) {
        RequestedItemRecord changed = record.modified(tenant.now()).build();
        tenant.put(changed);
        return changed;
    }

    private static ErrorMessage message(String text) {
        return ErrorMessage.builder()
                .locale(ServerMessages.LOCALE)
                .localeOrigin(LocaleOrigin.DEFAULT)
                .text(text)
                .build();
    }
}
