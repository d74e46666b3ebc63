package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The documented limits. Tenants differ: an observed limit overrides a documented one. Each is at least 1, except for
 * the reminders, which may be 0; a builder rejects other numbers with an {@link IllegalArgumentException}.
 */
@Value.Immutable
public interface Limits {

    /** {@return the documented limits} */
    static Limits documented() {
        return builder().build();
    }

    /** {@return a builder that starts from the documented limits} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the date on which these limits were read in the documents, or observed} */
    @Value.Default
    default LocalDate getAsOf() {
        return LocalDate.of(2026, 8, 22);
    }

    /** {@return the maximum number of entitlements in one grant} */
    @Value.Default
    default int getEntitlements() {
        return 25;
    }

    /** {@return the maximum number of identities in one grant that includes entitlements} */
    @Value.Default
    default int getIdentities() {
        return 10;
    }

    /** {@return the maximum number of flat items in one accounts selection} */
    @Value.Default
    default int getAccountsSelectionItems() {
        return 25;
    }

    /** {@return the maximum number of ids in one bulk cancel or bulk approve} */
    @Value.Default
    default int getBulkIds() {
        return 50;
    }

    /** {@return the maximum number of ids in one close} */
    @Value.Default
    default int getCloseIds() {
        return 500;
    }

    /** {@return the maximum number of characters in the comment, or the new owner's id, of a forward} */
    @Value.Default
    default int getForwardTextLength() {
        return 255;
    }

    /** {@return the maximum number of reminders for a reviewer, where the API version names one} */
    @Value.Default
    default int getReminders() {
        return 20;
    }

    /** {@return the maximum number of rows in one page of a list} */
    @Value.Default
    default int getPageRows() {
        return ApiVersion.PAGE_LIMIT;
    }

    /**
     * Rejects numbers that cannot be limits; building calls this.
     *
     * @throws IllegalArgumentException if nothing would be allowed, or a negative number of reminders
     */
    @Value.Check
    default void requireAllowing() {
        atLeast(1, "entitlements", getEntitlements());
        atLeast(1, "identities", getIdentities());
        atLeast(1, "accountsSelectionItems", getAccountsSelectionItems());
        atLeast(1, "bulkIds", getBulkIds());
        atLeast(1, "closeIds", getCloseIds());
        atLeast(1, "forwardTextLength", getForwardTextLength());
        atLeast(0, "reminders", getReminders());
        atLeast(1, "pageRows", getPageRows());
    }

    private static void atLeast(int least, String limit, int value) {
        if (value < least) {
            throw new IllegalArgumentException("the limit " + limit + " is at least " + least + ", not " + value);
        }
    }

    /** Builds {@link Limits}. */
    class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
