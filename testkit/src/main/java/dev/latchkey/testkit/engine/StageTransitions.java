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

/** Moves a line from one stage to the next. */
final class StageTransitions {
    private static final Duration PROVISIONING = Duration.ofSeconds(30);

    private final TenantState world;
    private final AccessRegister book;
    private final ApprovalFactory maker;

    StageTransitions(TenantState world) {
        this.world = world;
        this.book = new AccessRegister(world);
        this.maker = new ApprovalFactory(world);
    }

    /** Does what is due with a line now. */
    void goOn(RequestedItemRecord line) {
        switch (line.getStage()) {
            case BEGIN -> begin(line);
            case SUNRISE, PROVISION -> finish(line);
            case APPROVAL, ENDED -> throw new IllegalStateException(line.getId() + " waits for nothing");
        }
    }

    private void begin(RequestedItemRecord line) {
        NoOpDetector uselessness = new NoOpDetector(book, world.now());
        if (uselessness.isDuplicate(line)) {
            RequestedItemRecord hidden = line.toBuilder()
                    .listed(world.does(Behaviour.DUPLICATES_ARE_LISTED))
                    .build();
            cancel(
                    hidden,
                    null,
                    ServerMessages.synthetic("cancelled as a duplicate: the identity has this access already"));
            return;
        }
        String reason = uselessness.reason(line);
        if (reason != null) {
            cancel(line, null, ServerMessages.synthetic("cancelled: " + reason));
            return;
        }
        if (lacksForm(line)) {
            fail(line, RequestState.ERROR, "the item asks for a form, and the request came without one");
            return;
        }
        List<RequestPhase> phases = Phases.finished(
                Phases.started(line.getPhases(), Phases.SOD, world.now()),
                Phases.SOD,
                PhaseResult.SUCCESSFUL,
                world.now());
        RequestedItemRecord taken = put(line.toBuilder()
                .phases(phases)
                .schemes(maker.schemes(line))
                .stage(ProcessingStage.APPROVAL)
                .next(null));
        if (taken.getSchemes().isEmpty()) {
            provision(put(taken.toBuilder().phases(Phases.leftOut(taken.getPhases(), Phases.APPROVAL))));
        } else {
            nextStep(put(taken.toBuilder().phases(Phases.started(taken.getPhases(), Phases.APPROVAL, world.now()))));
        }
    }

    private boolean lacksForm(RequestedItemRecord line) {
        return line.getRequestType() == RequestType.GRANT_ACCESS
                && !line.isMachine()
                && line.getFormInstanceId() == null
                && world.does(Behaviour.MISSING_FORMS_FAIL)
                && new ItemRequirements(world.policy(), world.directory().item(line.getItem()), line.getItemType())
                                .form()
                        != null;
    }

    private void nextStep(RequestedItemRecord before) {
        RequestedItemRecord line = before;
        while (true) {
            if (line.getSchemes().isEmpty()) {
                provision(put(line.toBuilder()
                        .phases(Phases.finished(
                                line.getPhases(), Phases.APPROVAL, PhaseResult.SUCCESSFUL, world.now()))));
                return;
            }
            ApprovalRecord step = maker.make(line);
            if (step == null) {
                fail(line, RequestState.ERROR, "nobody can approve it");
                return;
            }
            world.put(step);
            line = put(line.toBuilder()
                    .addSteps(step.getId())
                    .schemes(line.getSchemes().subList(1, line.getSchemes().size())));
            if (step.getStatus() == ApprovalStatus.PENDING) {
                return;
            }
        }
    }

    /** Works in a decision. The step is put as it is decided. */
    void decide(ApprovalRecord decided) {
        world.put(decided);
        RequestedItemRecord line = put(world.lines().get(decided.getLine()).toBuilder());
        if (decided.getStatus() == ApprovalStatus.APPROVED) {
            nextStep(line);
            return;
        }
        end(
                line.toBuilder()
                        .phases(Phases.stopped(
                                Phases.finished(line.getPhases(), Phases.APPROVAL, PhaseResult.FAILED, world.now()),
                                world.now())),
                RequestState.REJECTED);
    }

    /** Ends what nobody decided in time. */
    void expire(ApprovalRecord step) {
        world.put(step.toBuilder()
                .status(ApprovalStatus.EXPIRED)
                .modified(world.now())
                .build());
        cancel(
                world.lines().get(step.getLine()),
                null,
                ServerMessages.synthetic("cancelled: nobody decided within 90 days"));
    }

    private void provision(RequestedItemRecord line) {
        Instant start = line.getStartDate();
        boolean waits =
                line.getRequestType() != RequestType.REVOKE_ACCESS && start != null && start.isAfter(world.now());
        RequestedItemRecord.Builder provisioned =
                line.toBuilder().phases(Phases.started(line.getPhases(), Phases.PROVISIONING, world.now()));
        if (waits && world.does(Behaviour.SUNRISE_KEEPS_REQUESTS_OPEN)) {
            provisioned.replaced(book.changed(line));
            String problem = book.grant(line);
            if (problem != null) {
                fail(provisioned.build(), RequestState.PROVISIONING_FAILED, problem);
                return;
            }
            put(provisioned.stage(ProcessingStage.SUNRISE).next(start));
        } else if (world.does(Behaviour.WORK_TAKES_TIME)) {
            put(provisioned
                    .stage(ProcessingStage.PROVISION)
                    .state(RequestState.PROVISIONING_VERIFICATION_PENDING)
                    .next(world.now().plus(PROVISIONING)));
        } else {
            finish(put(provisioned.stage(ProcessingStage.PROVISION)));
        }
    }

    private void finish(RequestedItemRecord line) {
        String problem = null;
        if (line.getRequestType() == RequestType.REVOKE_ACCESS) {
            book.revoke(line);
        } else if (line.getStage() != ProcessingStage.SUNRISE) {
            problem = book.grant(line);
        }
        if (problem != null) {
            fail(line, RequestState.PROVISIONING_FAILED, problem);
            return;
        }
        end(
                line.toBuilder()
                        .phases(Phases.finished(
                                line.getPhases(), Phases.PROVISIONING, PhaseResult.SUCCESSFUL, world.now())),
                RequestState.REQUEST_COMPLETED);
    }

    /** Tells whether a line can still be cancelled: its approvals are not through. */
    static boolean isCancelable(RequestedItemRecord line) {
        return line.getState() == RequestState.EXECUTING
                && (line.getStage() == ProcessingStage.BEGIN || line.getStage() == ProcessingStage.APPROVAL);
    }

    void cancel(RequestedItemRecord line, @Nullable IdentityId by, String comment) {
        stopSteps(line);
        end(
                line.toBuilder()
                        .phases(Phases.stopped(line.getPhases(), world.now()))
                        .cancellation(CancelledRequestDetails.builder()
                                .comment(comment)
                                .owner(by == null ? null : world.directory().reference(by))
                                .modified(world.now().atOffset(ZoneOffset.UTC))
                                .build()),
                RequestState.CANCELLED);
    }

    /** Ends a line from outside, wherever it stands. */
    void close(RequestedItemRecord line, RequestState state, String message) {
        stopSteps(line);
        if (line.getStage() == ProcessingStage.SUNRISE) {
            book.withdraw(line);
        }
        end(
                line.toBuilder()
                        .phases(Phases.stopped(line.getPhases(), world.now()))
                        .addErrors(message(message)),
                state);
    }

    private void fail(RequestedItemRecord line, RequestState state, String reason) {
        end(
                line.toBuilder()
                        .phases(Phases.stopped(line.getPhases(), world.now()))
                        .addErrors(message(ServerMessages.synthetic(reason))),
                state);
    }

    private void stopSteps(RequestedItemRecord line) {
        for (ApprovalRecord step : world.stepsOf(line)) {
            if (step.getStatus() == ApprovalStatus.PENDING) {
                world.put(step.toBuilder()
                        .status(ApprovalStatus.CANCELLED)
                        .modified(world.now())
                        .build());
            }
        }
    }

    private void end(RequestedItemRecord.Builder line, RequestState state) {
        put(line.state(state).stage(ProcessingStage.ENDED).schemes(List.of()).next(null));
    }

    private RequestedItemRecord put(RequestedItemRecord.Builder line) {
        RequestedItemRecord changed = line.modified(world.now()).build();
        world.put(changed);
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
