package dev.latchkey.testkit.engine;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds accepted items that change nothing: the server cancels them afterwards, with a reason. */
final class NoOpDetector {
    private static final String NEVER = "the access would end before it begins";

    private final AccessRegister book;
    private final Instant now;

    NoOpDetector(AccessRegister book, Instant now) {
        this.book = book;
        this.now = now;
    }

    boolean isDuplicate(RequestedItemRecord record) {
        return record.getRequestType() == RequestType.GRANT_ACCESS
                && book.meant(record).stream().anyMatch(access -> hasSameDates(access, record));
    }

    /** Returns the reason why a requested item that is not a duplicate has no effect; null if it has one. */
    @Nullable
    String reason(RequestedItemRecord record) {
        List<HeldAccess> meant = book.meant(record);
        return switch (record.getRequestType()) {
            case GRANT_ACCESS -> isNever(record.getStartDate(), record.getRemoveDate()) ? NEVER : null;
            case REVOKE_ACCESS -> revokeReason(record, meant);
            case MODIFY_ACCESS -> modifyReason(record, meant);
        };
    }

    /** Dates in the past count as not set. */
    private boolean hasSameDates(HeldAccess access, RequestedItemRecord record) {
        return Objects.equals(toCome(access.getStartDate()), toCome(record.getStartDate()))
                && Objects.equals(moment(access.getRemoveDate()), record.getRemoveDate());
    }

    private static @Nullable String revokeReason(RequestedItemRecord record, List<HeldAccess> meant) {
        if (meant.isEmpty()) {
            return record.getIdentity() + " does not have " + record.getItem();
        }
        return meant.stream().anyMatch(access -> access.isRevocable() && access.getGrantedBy() == GrantedBy.REQUEST)
                ? null
                : record.getItem() + " is not revocable from " + record.getIdentity();
    }

    private @Nullable String modifyReason(RequestedItemRecord record, List<HeldAccess> meant) {
        if (meant.isEmpty()) {
            return record.getIdentity() + " does not have " + record.getItem();
        }
        if (record.getStartDate() == null && record.getRemoveDate() == null) {
            return "no date was to be changed";
        }
        return meant.stream().allMatch(access -> endsFirst(access, record)) ? NEVER : null;
    }

    /** Checks whether a modify would set an end before the beginning. */
    private boolean endsFirst(HeldAccess access, RequestedItemRecord record) {
        return isNever(
                record.getStartDate() == null ? toCome(access.getStartDate()) : record.getStartDate(),
                record.getRemoveDate() == null ? moment(access.getRemoveDate()) : record.getRemoveDate());
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
