package dev.latchkey.testkit.assertj;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.approval.RequestedObject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds pending approvals. */
final class Approvals {
    private Approvals() {}

    static boolean isFor(IdentityId approver, PendingApproval approval) {
        Reference owner = approval.getOwner();
        return owner != null && approver.value().equals(owner.getId());
    }

    static boolean isOf(IdentityId identity, String item, PendingApproval approval) {
        Reference requestedFor = approval.getRequestedFor();
        RequestedObject object = approval.getRequestedObject();
        return requestedFor != null
                && identity.value().equals(requestedFor.getId())
                && object != null
                && item.equals(object.getId());
    }

    static String tell(List<PendingApproval> pending) {
        return pending.isEmpty()
                ? "none waits for anybody"
                : "these wait:\n" + pending.stream().map(Approvals::line).collect(Collectors.joining("\n"));
    }

    private static String line(PendingApproval approval) {
        RequestedObject object = approval.getRequestedObject();
        return "  " + (object == null ? approval.getName() : object.getName()) + " for "
                + name(approval.getRequestedFor()) + ", to be decided by " + name(approval.getOwner());
    }

    private static String name(@Nullable Reference reference) {
        return reference == null ? "nobody" : reference.getName() + " (" + reference.getId() + ")";
    }
}
