package dev.latchkey.testkit.engine;

import dev.latchkey.model.status.PhaseResult;
import dev.latchkey.model.status.PhaseState;
import dev.latchkey.model.status.RequestPhase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a requested item, in order: the separation-of-duties check, approval, provisioning. Only the name of
 * the approval phase is documented.
 */
final class Phases {
    static final String SOD = "SOD_PHASE";
    static final String APPROVAL = "APPROVAL_PHASE";
    static final String PROVISIONING = "PROVISIONING_PHASE";

    private Phases() {}

    static List<RequestPhase> waiting() {
        return List.of(
                phase(SOD, "sodViolationContext"), phase(APPROVAL, "approvalDetails"), phase(PROVISIONING, null));
    }

    static List<RequestPhase> started(List<RequestPhase> phases, String name, Instant moment) {
        return replaced(
                phases,
                name,
                phase -> phase.toBuilder()
                        .state(PhaseState.EXECUTING)
                        .started(moment.atOffset(ZoneOffset.UTC))
                        .build());
    }

    static List<RequestPhase> finished(List<RequestPhase> phases, String name, PhaseResult result, Instant moment) {
        return replaced(
                phases,
                name,
                phase -> phase.toBuilder()
                        .state(PhaseState.COMPLETED)
                        .result(result)
                        .finished(moment.atOffset(ZoneOffset.UTC))
                        .build());
    }

    static List<RequestPhase> leftOut(List<RequestPhase> phases, String name) {
        return replaced(
                phases,
                name,
                phase -> phase.toBuilder().state(PhaseState.NOT_EXECUTED).build());
    }

    /** Cancels the running phase, and skips those that have not begun. */
    static List<RequestPhase> stopped(List<RequestPhase> phases, Instant moment) {
        return phases.stream()
                .map(phase -> phase.getState() == PhaseState.EXECUTING
                        ? phase.toBuilder()
                                .state(PhaseState.CANCELLED)
                                .finished(moment.atOffset(ZoneOffset.UTC))
                                .build()
                        : phase.getState() == PhaseState.PENDING
                                ? phase.toBuilder()
                                        .state(PhaseState.NOT_EXECUTED)
                                        .build()
                                : phase)
                .toList();
    }

    private static RequestPhase phase(String name, @Nullable String reference) {
        return RequestPhase.builder()
                .name(name)
                .state(PhaseState.PENDING)
                .phaseReference(reference)
                .build();
    }

    private static List<RequestPhase> replaced(List<RequestPhase> phases, String name, Change change) {
        return phases.stream()
                .map(phase -> name.equals(phase.getName()) ? change.apply(phase) : phase)
                .toList();
    }

    private interface Change {
        RequestPhase apply(RequestPhase phase);
    }
}
