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

/** Takes create calls: one access request for each identity, with a line for each item. */
final class Submissions {
    private static final Duration LAG = Duration.ofSeconds(3);
    private static final Duration TAKING_UP = Duration.ofSeconds(2);

    /** The largest whole number that every client can hold: JSON numbers are doubles to many of them. */
    private static final long LARGEST_HASH = (1L << 53) - 1;

    /** The documents of beta say that duplicates in quick succession are no error, and of none that it is passed over. */
    private static final Set<ApiVersion> NAME_OPEN_REQUESTS = ApiVersion.V3.andLater();

    private final CreateContext ask;
    private final TenantState world;

    Submissions(CreateContext ask) {
        this.ask = ask;
        this.world = ask.world();
    }

    static void check(CreateContext ask) {
        AuthorityChecks authority = new AuthorityChecks(ask);
        authority.checkCaller();
        ShapeChecks shape = new ShapeChecks(ask);
        shape.check();
        MachineChecks machines = new MachineChecks(ask);
        machines.checkKind();
        machines.check();
        shape.checkReferences();
        authority.check();
        machines.checkAccounts();
        new RevokeChecks(ask).check();
        new GrantChecks(ask).check();
        new AccountChecks(ask).check();
    }

    AccessRequestResponse take() {
        Map<IdentityId, List<RequestTarget>> byIdentity = new LinkedHashMap<>();
        for (RequestTarget target : ask.targets()) {
            byIdentity
                    .computeIfAbsent(target.identity(), identity -> new ArrayList<>())
                    .add(target);
        }
        AccessRequestResponse.Builder response = AccessRequestResponse.builder();
        byIdentity.forEach((identity, targets) -> {
            Map<String, List<RequestedItemRecord>> existing = new LinkedHashMap<>();
            List<RequestedItemRecord> fresh = new ArrayList<>();
            String request = world.ids().next();
            for (RequestTarget target : targets) {
                RequestedItemRecord line = line(request, target);
                RequestedItemRecord open = openDuplicate(line, fresh);
                if (open == null) {
                    world.put(line);
                    fresh.add(line);
                } else if (!open.getRequest().equals(request)) {
                    existing.computeIfAbsent(open.getRequest(), key -> new ArrayList<>())
                            .add(open);
                }
            }
            if (!fresh.isEmpty()) {
                response.addNewRequests(tracking(identity, request, fresh));
            }
            existing.forEach((open, lines) -> {
                response.addExistingRequests(tracking(identity, open, lines));
            });
        });
        return world.does(Behaviour.CREATE_ANSWERS_NO_IDS)
                ? AccessRequestResponse.builder().build()
                : response.build();
    }

    private @Nullable RequestedItemRecord openDuplicate(RequestedItemRecord line, List<RequestedItemRecord> fresh) {
        if (NAME_OPEN_REQUESTS.contains(ask.apiVersion())) {
            return world.lines().openDuplicate(line);
        }
        String words = RequestedItemRecords.words(line);
        return fresh.stream()
                .filter(earlier -> RequestedItemRecords.words(earlier).equals(words))
                .findFirst()
                .orElse(null);
    }

    private RequestedItemRecord line(String request, RequestTarget target) {
        RequestedItem item = target.item();
        ItemType type = item.getType() instanceof ItemType known ? known : ItemType.ROLE;
        String id = String.valueOf(item.getId());
        HeldAccess held = new AccessRegister(world)
                .held(target.identity(), type, id).stream().findFirst().orElse(null);
        return RequestedItemRecord.builder()
                .id(world.ids().next())
                .request(request)
                .requestType(ask.type())
                .identity(target.identity())
                .machine(target.machine())
                .itemType(type)
                .item(id)
                .requester(ask.caller().someone())
                .created(world.now())
                .modified(world.now())
                .comment(item.getComment())
                .clientMetadata(metadata(item))
                .startDate(moment(item.getStartDate()))
                .removeDate(moment(item.getRemoveDate()))
                .accounts(AccountChecks.selected(world, target))
                .assignmentId(item.getAssignmentId())
                .nativeIdentity(item.getNativeIdentity())
                .formInstanceId(item.getFormInstanceId())
                .held(held != null)
                .heldStartDate(held == null ? null : moment(held.getStartDate()))
                .heldRemoveDate(held == null ? null : moment(held.getRemoveDate()))
                .state(RequestState.EXECUTING)
                .listedFrom(world.does(Behaviour.STATUS_LAGS) ? world.now().plus(LAG) : world.now())
                .listed(true)
                .stage(ProcessingStage.BEGIN)
                .next(world.does(Behaviour.WORK_TAKES_TIME) ? world.now().plus(TAKING_UP) : world.now())
                .phases(Phases.waiting())
                .build();
    }

    /** Pairs of the request, and over them those of the item. */
    private Map<String, String> metadata(RequestedItem item) {
        Map<String, String> pairs = new LinkedHashMap<>(ask.request().getClientMetadata());
        pairs.putAll(item.getClientMetadata());
        return pairs;
    }

    private static AccessRequestTracking tracking(
            IdentityId identity, String request, List<RequestedItemRecord> lines) {
        long hash = 0;
        AccessRequestTracking.Builder tracking =
                AccessRequestTracking.builder().requestedFor(identity).addAccessRequestIds(AccessRequestId.of(request));
        for (RequestedItemRecord line : lines) {
            hash += hash(RequestedItemRecords.words(line));
            tracking.addRequestedItemsDetails(RequestedItemDetails.builder()
                    .type(line.getItemType())
                    .id(line.getItem())
                    .build());
        }
        return tracking.attributesHash(hash & LARGEST_HASH).build();
    }

    private static long hash(String words) {
        long hash = 0;
        for (int i = 0; i < words.length(); i++) {
            hash = Ids.mix(hash * 31 + words.charAt(i));
        }
        return hash;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
