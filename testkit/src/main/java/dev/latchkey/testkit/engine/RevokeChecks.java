package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.OffsetDateTime;
import java.util.List;

/** Rejects revokes that the documents do not allow. */
final class RevokeChecks {
    private final CreateContext context;
    private final AccessRegister book;

    RevokeChecks(CreateContext context) {
        this.context = context;
        this.book = new AccessRegister(context.tenant());
    }

    void check() {
        if (!context.revokes()) {
            return;
        }
        if (context.isNested() && !context.isForMachines()) {
            throw Refusal.invalid("requestedForWithRequestedItems is not supported for revoke requests");
        }
        if (context.identities().size() != 1) {
            throw Refusal.invalid("a revoke is for exactly one identity");
        }
        if (context.items().stream().filter(CreateContext::isEntitlement).count() > 1) {
            throw Refusal.invalid("a revoke takes away one entitlement at most");
        }
        context.items().forEach(this::checkItem);
        context.targets().forEach(this::checkHeld);
    }

    private void checkItem(RequestedItem item) {
        if (Blank.isOrNull(item.getComment())) {
            throw Refusal.invalid("a revoke needs a comment for every item");
        }
        if (item.getStartDate() != null) {
            throw Refusal.invalid("a revoke has no startDate");
        }
        if (forbidsDates() && item.getType() == ItemType.ENTITLEMENT && item.getRemoveDate() != null) {
            throw Refusal.invalid("a revoke of an entitlement has no removeDate in " + context.apiVersion());
        }
    }

    /** One of the documents of beta forbids dates for entitlements and for access that has a sunset date. */
    private boolean forbidsDates() {
        return !context.apiVersion().offers(RequestFeature.REVOKE_DATE);
    }

    private void checkHeld(RequestTarget target) {
        RequestedItem item = target.item();
        List<HeldAccess> meant = meant(target);
        for (HeldAccess access : meant) {
            if (access.getGrantedBy() != GrantedBy.REQUEST) {
                throw Refusal.observed("Some items are not revocable");
            }
            checkSunset(item, access);
        }
        boolean revocable = meant.stream().anyMatch(HeldAccess::isRevocable);
        if (!revocable && (!meant.isEmpty() || context.tenant().does(Behaviour.UNHELD_IS_REFUSED))) {
            throw Refusal.observed("Some items are not revocable");
        }
    }

    private void checkSunset(RequestedItem item, HeldAccess access) {
        OffsetDateTime end = item.getRemoveDate();
        OffsetDateTime sunset = access.getRemoveDate();
        if (end == null || sunset == null) {
            return;
        }
        if (forbidsDates()) {
            throw Refusal.invalid("the access has a sunset date already");
        }
        if (!end.isBefore(sunset)) {
            throw Refusal.invalid("removeDate is not earlier than the sunset date that is set");
        }
    }

    private List<HeldAccess> meant(RequestTarget target) {
        RequestedItem item = target.item();
        ItemType type = item.getType() instanceof ItemType known ? known : ItemType.ROLE;
        return book.held(target.identity(), type, String.valueOf(item.getId())).stream()
                .filter(access -> book.isNamed(access, item.getAssignmentId(), item.getNativeIdentity()))
                .toList();
    }
}
