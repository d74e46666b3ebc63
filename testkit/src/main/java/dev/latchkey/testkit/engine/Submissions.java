package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.RequestedItemDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Executes create calls: one access request for each identity, with a requested item for each item. */
final class Submissions {
    private static final Duration LAG = Duration.ofSeconds(3);
    private static final Duration TAKING_UP = Duration.ofSeconds(2);

    /** The largest integer that every client can represent: many clients read JSON numbers as doubles. */
    private static final long LARGEST_HASH = (1L << 53) - 1;

    /**
     * The documents of beta state that duplicates in quick succession are not an error, but not that any of them is
     * skipped.
     */
    private static final Set<ApiVersion> NAME_OPEN_REQUESTS = ApiVersion.V3.andLater();

    private final CreateContext context;
    private final TenantState tenant;

    Submissions(CreateContext context) {
        this.context = context;
        this.tenant = context.tenant();
    }

    static void check(CreateContext context) {
        AuthorityChecks authority = new AuthorityChecks(context);
        authority.checkCaller();
        ShapeChecks shape = new ShapeChecks(context);
        shape.check();
        MachineChecks machines = new MachineChecks(context);
        machines.checkKind();
        machines.check();
        shape.checkReferences();
        authority.check();
        machines.checkAccounts();
        new RevokeChecks(context).check();
        new GrantChecks(context).check();
        new AccountChecks(context).check();
    }

    AccessRequestResponse take() {
        Map<IdentityId, List<RequestTarget>> byIdentity = new LinkedHashMap<>();
        for (RequestTarget target : context.targets()) {
            byIdentity
                    .computeIfAbsent(target.identity(), identity -> new ArrayList<>())
                    .add(target);
        }
        AccessRequestResponse.Builder response = AccessRequestResponse.builder();
        byIdentity.forEach((identity, targets) -> {
            Map<String, List<RequestedItemRecord>> existing = new LinkedHashMap<>();
            List<RequestedItemRecord> fresh = new ArrayList<>();
            String request = tenant.ids().next();
            for (RequestTarget target : targets) {
                RequestedItemRecord record = record(request, target);
                RequestedItemRecord open = openDuplicate(record, fresh);
                if (open == null) {
                    tenant.put(record);
                    fresh.add(record);
                } else if (!open.getRequest().equals(request)) {
                    existing.computeIfAbsent(open.getRequest(), key -> new ArrayList<>())
                            .add(open);
                }
            }
            if (!fresh.isEmpty()) {
                response.addNewRequests(tracking(identity, request, fresh));
            }
            existing.forEach((open, records) -> {
                response.addExistingRequests(tracking(identity, open, records));
            });
        });
        return tenant.does(Behaviour.CREATE_ANSWERS_NO_IDS)
                ? AccessRequestResponse.builder().build()
                : response.build();
    }

    private @Nullable RequestedItemRecord openDuplicate(RequestedItemRecord record, List<RequestedItemRecord> fresh) {
        if (NAME_OPEN_REQUESTS.contains(context.apiVersion())) {
            return tenant.records().openDuplicate(record);
        }
        String key = RequestedItemRecords.duplicateKey(record);
        return fresh.stream()
                .filter(earlier -> RequestedItemRecords.duplicateKey(earlier).equals(key))
                .findFirst()
                .orElse(null);
    }

    private RequestedItemRecord record(String request, RequestTarget target) {
        RequestedItem item = target.item();
        ItemType type = item.getType() instanceof ItemType known ? known : ItemType.ROLE;
        String id = String.valueOf(item.getId());
        HeldAccess held = new AccessRegister(tenant)
                .held(target.identity(), type, id).stream().findFirst().orElse(null);
        return RequestedItemRecord.builder()
                .id(tenant.ids().next())
                .request(request)
                .requestType(context.type())
                .identity(target.identity())
                .machine(target.machine())
                .itemType(type)
                .item(id)
                .requester(context.caller().someone())
                .created(tenant.now())
                .modified(tenant.now())
                .comment(item.getComment())
                .clientMetadata(metadata(item))
                .startDate(moment(item.getStartDate()))
                .removeDate(moment(item.getRemoveDate()))
                .accounts(AccountChecks.selected(tenant, target))
                .assignmentId(item.getAssignmentId())
                .nativeIdentity(item.getNativeIdentity())
                .formInstanceId(item.getFormInstanceId())
                .held(held != null)
                .heldStartDate(held == null ? null : moment(held.getStartDate()))
                .heldRemoveDate(held == null ? null : moment(held.getRemoveDate()))
                .state(RequestState.EXECUTING)
                .listedFrom(tenant.does(Behaviour.STATUS_LAGS) ? tenant.now().plus(LAG) : tenant.now())
                .listed(true)
                .stage(ProcessingStage.BEGIN)
                .next(tenant.does(Behaviour.WORK_TAKES_TIME) ? tenant.now().plus(TAKING_UP) : tenant.now())
                .phases(Phases.waiting())
                .build();
    }

    /** Merges the metadata of the request and of the item, which takes precedence. */
    private Map<String, String> metadata(RequestedItem item) {
        Map<String, String> pairs = new LinkedHashMap<>(context.request().getClientMetadata());
        pairs.putAll(item.getClientMetadata());
        return pairs;
    }

    private static AccessRequestTracking tracking(
            IdentityId identity, String request, List<RequestedItemRecord> records) {
        long hash = 0;
        AccessRequestTracking.Builder tracking =
                AccessRequestTracking.builder().requestedFor(identity).addAccessRequestIds(AccessRequestId.of(request));
        for (RequestedItemRecord record : records) {
            hash += hash(RequestedItemRecords.duplicateKey(record));
            tracking.addRequestedItemsDetails(RequestedItemDetails.builder()
                    .type(record.getItemType())
                    .id(record.getItem())
                    .build());
        }
        return tracking.attributesHash(hash & LARGEST_HASH).build();
    }

    private static long hash(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = Ids.mix(hash * 31 + key.charAt(i));
        }
        return hash;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
