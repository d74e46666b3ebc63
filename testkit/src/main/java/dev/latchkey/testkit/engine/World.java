package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Licence;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about a tenant that changes. Guarded by the lock of the engine. */
final class World {
    private final EngineOptions options;
    private final Directory directory;
    private final Ids ids;
    private final Ids trackingIds;
    private final List<Account> accounts;
    private final List<HeldAccess> access;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Line> openLines = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Step> pendingSteps = new LinkedHashMap<>();
    private final List<Take> takes;
    private Organisation organisation;
    private Policy policy;
    private Instant now;

    World(State state, EngineOptions options) {
        this.options = options;
        this.organisation = state.getOrganisation();
        this.directory = new Directory(organisation);
        this.policy = new Policy(organisation.getConfig(), organisation.getConfigV2());
        this.ids = new Ids(options.seed(), state.getIds());
        this.trackingIds = new Ids(~options.seed(), state.getTrackingIds());
        this.accounts = new ArrayList<>(organisation.getAccounts());
        this.access = new ArrayList<>(organisation.getAccess());
        this.takes = new ArrayList<>(state.getTakes());
        this.now = state.getNow();
        state.getLines().forEach(this::put);
        state.getSteps().forEach(this::put);
    }

    State state() {
        return State.builder()
                .organisation(organisation())
                .now(now)
                .ids(ids.made())
                .trackingIds(trackingIds.made())
                .lines(lines.values())
                .steps(steps.values())
                .takes(takes)
                .build();
    }

    Organisation organisation() {
        return organisation.toBuilder()
                .now(now.atOffset(ZoneOffset.UTC))
                .accounts(accounts)
                .access(access)
                .build();
    }

    boolean does(Behaviour behaviour) {
        return options.does(behaviour);
    }

    boolean isLenient() {
        return options.lenient();
    }

    Directory directory() {
        return directory;
    }

    Policy policy() {
        return policy;
    }

    void setPolicy(Policy value) {
        policy = value;
        organisation = organisation.toBuilder()
                .config(value.config())
                .configV2(value.configV2())
                .build();
    }

    boolean isLicensedForMachines() {
        return organisation.getLicences().contains(Licence.MACHINE_IDENTITY);
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

    List<HeldAccess> access() {
        return access;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<Account> accountsOf(IdentityId identity, String source) {
        return accounts.stream()
                .filter(account -> account.getIdentity().equals(identity)
                        && account.getSource().equals(source))
                .toList();
    }

    @Nullable
    Account account(@Nullable String uuid) {
        return accounts.stream()
                .filter(account -> account.getUuid().equals(uuid))
                .findFirst()
                .orElse(null);
    }

    List<Take> takes() {
        return takes;
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    List<Line> linesOf(String request) {
        return lines.values().stream()
                .filter(line -> line.getRequest().equals(request))
                .toList();
    }

    Line line(String id) {
        Line line = lines.get(id);
        if (line == null) {
            throw new IllegalStateException("there is no line " + id);
        }
        return line;
    }

    /** The lines that have not ended. */
    List<Line> openLines() {
        return List.copyOf(openLines.values());
    }

    final void put(Line line) {
        lines.put(line.getId(), line);
        if (line.getStage() == Stage.ENDED) {
            openLines.remove(line.getId());
        } else {
            openLines.put(line.getId(), line);
        }
    }

    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    @Nullable
    Step step(String id) {
        return steps.get(id);
    }

    List<Step> stepsOf(Line line) {
        List<Step> found = new ArrayList<>();
        for (String id : line.getSteps()) {
            Step step = steps.get(id);
            if (step != null) {
                found.add(step);
            }
        }
        return List.copyOf(found);
    }

    /** The approvals that wait. */
    List<Step> pendingSteps() {
        return List.copyOf(pendingSteps.values());
    }

    final void put(Step step) {
        steps.put(step.getId(), step);
        if (step.getStatus() == ApprovalStatus.PENDING) {
            pendingSteps.put(step.getId(), step);
        } else {
            pendingSteps.remove(step.getId());
        }
    }
}
