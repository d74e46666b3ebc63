package dev.latchkey.testkit.engine;

import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about a tenant that changes. Guarded by the lock of the engine. */
final class TenantState {
    private final EngineOptions options;
    private final OrganisationIndex directory;
    private final Ids ids;
    private final Ids trackingIds;
    private final AccountIndex accounts;
    private final Holdings access;
    private final RequestedItemRecords lines = new RequestedItemRecords();
    private final Map<String, ApprovalRecord> steps = new LinkedHashMap<>();
    private final Map<String, ApprovalRecord> pendingSteps = new LinkedHashMap<>();
    private final ChangeLog changedLines = new ChangeLog();
    private final ChangeLog changedSteps = new ChangeLog();
    private Organisation organisation;
    private EffectiveConfig policy;
    private Instant now;

    TenantState(StateSnapshot state, EngineOptions options) {
        this.options = options;
        this.organisation = state.getOrganisation();
        this.directory = new OrganisationIndex(organisation);
        this.policy = new EffectiveConfig(organisation.getConfig(), organisation.getConfigV2());
        this.ids = new Ids(options.seed(), state.getIds());
        this.trackingIds = new Ids(~options.seed(), state.getTrackingIds());
        this.accounts = new AccountIndex(organisation.getAccounts());
        this.access = new Holdings(organisation.getAccess());
        this.now = state.getNow();
        state.getLines().forEach(this::put);
        state.getSteps().forEach(this::put);
    }

    StateSnapshot state() {
        return StateSnapshot.builder()
                .organisation(organisation())
                .now(now)
                .ids(ids.made())
                .trackingIds(trackingIds.made())
                .lines(lines.all())
                .steps(steps.values())
                .build();
    }

    Organisation organisation() {
        return organisation.toBuilder()
                .now(now.atOffset(ZoneOffset.UTC))
                .accounts(accounts.all())
                .access(access.all())
                .build();
    }

    boolean does(Behaviour behaviour) {
        return options.does(behaviour);
    }

    boolean isLenient() {
        return options.lenient();
    }

    OrganisationIndex directory() {
        return directory;
    }

    EffectiveConfig policy() {
        return policy;
    }

    void setPolicy(EffectiveConfig value) {
        policy = value;
        organisation = organisation.toBuilder()
                .config(value.config())
                .configV2(value.configV2())
                .build();
        // When an approval is due depends on the configuration, too.
        changedSteps.addAll(pendingSteps.keySet());
    }

    boolean isLicensedForMachines() {
        return organisation.getLicences().contains(Licence.MACHINE_IDENTITY);
    }

    Set<Licence> licences() {
        return organisation.getLicences();
    }

    Instant now() {
        return now;
    }

    void setNow(Instant moment) {
        now = moment;
    }

    Ids ids() {
        return ids;
    }

    Ids trackingIds() {
        return trackingIds;
    }

    Holdings access() {
        return access;
    }

    AccountIndex accounts() {
        return accounts;
    }

    /** The lines, to be read; {@link #put(RequestedItemRecord)} changes them. */
    RequestedItemRecords lines() {
        return lines;
    }

    final void put(RequestedItemRecord line) {
        lines.put(line);
        changedLines.add(line.getId());
    }

    /** The lines that are new or were changed since they were last taken, in the order in which that began. */
    List<RequestedItemRecord> takeChangedLines() {
        return changedLines.take(lines::get);
    }

    /** All approval records, as a live view. */
    Collection<ApprovalRecord> steps() {
        return Collections.unmodifiableCollection(steps.values());
    }

    @Nullable
    ApprovalRecord step(String id) {
        return steps.get(id);
    }

    ApprovalRecord knownStep(String id) {
        ApprovalRecord step = steps.get(id);
        if (step == null) {
            throw new IllegalStateException("there is no step " + id);
        }
        return step;
    }

    List<ApprovalRecord> stepsOf(RequestedItemRecord line) {
        List<ApprovalRecord> found = new ArrayList<>();
        for (String id : line.getSteps()) {
            ApprovalRecord step = steps.get(id);
            if (step != null) {
                found.add(step);
            }
        }
        return List.copyOf(found);
    }

    /** The approvals that wait now, not a copy. */
    Collection<ApprovalRecord> pendingSteps() {
        return Collections.unmodifiableCollection(pendingSteps.values());
    }

    /**
     * The steps that are new or may be due at another time since they were last taken, in the order in which that
     * began.
     */
    List<ApprovalRecord> takeChangedSteps() {
        return changedSteps.take(this::knownStep);
    }

    final void put(ApprovalRecord step) {
        steps.put(step.getId(), step);
        changedSteps.add(step.getId());
        if (step.getStatus() == ApprovalStatus.PENDING) {
            pendingSteps.put(step.getId(), step);
        } else {
            pendingSteps.remove(step.getId());
        }
    }
}
