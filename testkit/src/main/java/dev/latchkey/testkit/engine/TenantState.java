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

/** The mutable state of a tenant. Guarded by the lock of the engine. */
final class TenantState {
    private final EngineOptions options;
    private final OrganisationIndex directory;
    private final Ids ids;
    private final Ids trackingIds;
    private final AccountIndex accounts;
    private final Holdings access;
    private final RequestedItemRecords records = new RequestedItemRecords();
    private final Map<String, ApprovalRecord> approvals = new LinkedHashMap<>();
    private final Map<String, ApprovalRecord> pendingApprovals = new LinkedHashMap<>();
    private final ChangeLog changedRecords = new ChangeLog();
    private final ChangeLog changedApprovals = new ChangeLog();
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
        state.getRecords().forEach(this::put);
        state.getApprovals().forEach(this::put);
    }

    StateSnapshot state() {
        return StateSnapshot.builder()
                .organisation(organisation())
                .now(now)
                .ids(ids.made())
                .trackingIds(trackingIds.made())
                .records(records.all())
                .approvals(approvals.values())
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
        // The due time of an approval also depends on the configuration.
        changedApprovals.addAll(pendingApprovals.keySet());
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

    /** Returns the requested items for reading; {@link #put(RequestedItemRecord)} changes them. */
    RequestedItemRecords records() {
        return records;
    }

    final void put(RequestedItemRecord record) {
        records.put(record);
        changedRecords.add(record.getId());
    }

    /**
     * Takes the requested items that are new or have changed since the last call, in the order of their first change.
     */
    List<RequestedItemRecord> takeChangedRecords() {
        return changedRecords.take(records::get);
    }

    /** Returns a live view of all approval records. */
    Collection<ApprovalRecord> approvals() {
        return Collections.unmodifiableCollection(approvals.values());
    }

    @Nullable
    ApprovalRecord approval(String id) {
        return approvals.get(id);
    }

    ApprovalRecord knownApproval(String id) {
        ApprovalRecord approval = approvals.get(id);
        if (approval == null) {
            throw new IllegalStateException("there is no step " + id);
        }
        return approval;
    }

    List<ApprovalRecord> stepsOf(RequestedItemRecord record) {
        List<ApprovalRecord> found = new ArrayList<>();
        for (String id : record.getApprovals()) {
            ApprovalRecord approval = approvals.get(id);
            if (approval != null) {
                found.add(approval);
            }
        }
        return List.copyOf(found);
    }

    /** Returns a live view of the pending approvals. */
    Collection<ApprovalRecord> pendingApprovals() {
        return Collections.unmodifiableCollection(pendingApprovals.values());
    }

    /**
     * Takes the approvals that are new or whose due time can have changed since the last call, in the order of their
     * first change.
     */
    List<ApprovalRecord> takeChangedSteps() {
        return changedApprovals.take(this::knownApproval);
    }

    final void put(ApprovalRecord approval) {
        approvals.put(approval.getId(), approval);
        changedApprovals.add(approval.getId());
        if (approval.getStatus() == ApprovalStatus.PENDING) {
            pendingApprovals.put(approval.getId(), approval);
        } else {
            pendingApprovals.remove(approval.getId());
        }
    }
}
