package dev.latchkey.testkit.engine;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what was accepted and changes nothing: the server cancels it afterwards, with a reason. */
final class NoOpDetector {
    private static final String NEVER = "the access would end before it begins";

    private final AccessRegister book;
    private final Instant now;

    NoOpDetector(AccessRegister book, Instant now) {
        this.book = book;
        this.now = now;
    }

    boolean isDuplicate(RequestedItemRecord line) {
        return line.getRequestType() == RequestType.GRANT_ACCESS
                && book.meant(line).stream().anyMatch(access -> hasSameDates(access, line));
    }

    /** The reason why a requested item that is no duplicate has no effect; null where it is of use. */
    @Nullable
    String reason(RequestedItemRecord line) {
        List<HeldAccess> meant = book.meant(line);
        return switch (line.getRequestType()) {
            case GRANT_ACCESS -> isNever(line.getStartDate(), line.getRemoveDate()) ? NEVER : null;
            case REVOKE_ACCESS -> revokeReason(line, meant);
            case MODIFY_ACCESS -> modifyReason(line, meant);
        };
    }

    /** Dates in the past are as good as none: what has begun has begun. */
    private boolean hasSameDates(HeldAccess access, RequestedItemRecord line) {
        return Objects.equals(toCome(access.getStartDate()), toCome(line.getStartDate()))
                && Objects.equals(moment(access.getRemoveDate()), line.getRemoveDate());
    }

    private static @Nullable String revokeReason(RequestedItemRecord line, List<HeldAccess> meant) {
        if (meant.isEmpty()) {
            return line.getIdentity() + " does not have " + line.getItem();
        }
        return meant.stream().anyMatch(access -> access.isRevocable() && access.getGrantedBy() == GrantedBy.REQUEST)
                ? null
                : line.getItem() + " is not revocable from " + line.getIdentity();
    }

    private @Nullable String modifyReason(RequestedItemRecord line, List<HeldAccess> meant) {
        if (meant.isEmpty()) {
            return line.getIdentity() + " does not have " + line.getItem();
        }
        if (line.getStartDate() == null && line.getRemoveDate() == null) {
            return "no date was to be changed";
        }
        return meant.stream().allMatch(access -> endsFirst(access, line)) ? NEVER : null;
    }

    /** Tells whether access would end before it begins once a modification has set its dates. */
    private boolean endsFirst(HeldAccess access, RequestedItemRecord line) {
        return isNever(
                line.getStartDate() == null ? toCome(access.getStartDate()) : line.getStartDate(),
                line.getRemoveDate() == null ? moment(access.getRemoveDate()) : line.getRemoveDate());
    }

    private static boolean isNever(@Nullable Instant start, @Nullable Instant end) {
        return start != null && end != null && !start.isBefore(end);
    }

    private @Nullable Instant toCome(@Nullable OffsetDateTime date) {
        return toCome(moment(date));
    }

    private @Nullable Instant toCome(@Nullable Instant moment) {
        return moment == null || !moment.isAfter(now) ? null : moment;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}
