package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The numbers that the documents name. Tenants differ: a limit that was observed wins over a documented one. Each is at
 * least 1, except for the reminders, which may be 0; a builder refuses other numbers with an {@link
 * IllegalArgumentException}.
 */
@Value.Immutable
public interface Limits {

    /** {@return the limits as the documents give them} */
    static Limits documented() {
        return builder().build();
    }

    /** {@return a builder that starts from the documented limits} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return when these limits were read in the documents, or observed} */
    @Value.Default
    default LocalDate getAsOf() {
        return LocalDate.of(2026, 8, 22);
    }

    /** {@return how many entitlements one grant may ask for} */
    @Value.Default
    default int getEntitlements() {
        return 25;
    }

    /** {@return for how many identities one grant that includes entitlements may ask} */
    @Value.Default
    default int getIdentities() {
        return 10;
    }

    /** {@return how many flat items one accounts selection may ask about} */
    @Value.Default
    default int getAccountsSelectionItems() {
        return 25;
    }

    /** {@return how many ids one bulk cancel or bulk approve takes} */
    @Value.Default
    default int getBulkIds() {
        return 50;
    }

    /** {@return how many ids one close takes} */
    @Value.Default
    default int getCloseIds() {
        return 500;
    }

    /** {@return how many characters the comment, or the new owner's id, of a forward may have} */
    @Value.Default
    default int getForwardTextLength() {
        return 255;
    }

    /** {@return how many reminders a reviewer may get, where the API version names a maximum} */
    @Value.Default
    default int getReminders() {
        return 20;
    }

    /** {@return how many rows one page of a list may hold} */
    @Value.Default
    default int getPageRows() {
        return ApiVersion.PAGE_LIMIT;
    }

    /**
     * Refuses numbers that cannot be limits; building does so by itself.
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
