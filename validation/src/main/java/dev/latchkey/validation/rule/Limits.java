package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The numbers that the documents name. Tenants differ: a limit that was observed wins over a documented one.
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

    /** {@return how many reminders a reviewer may get, where the edition names a maximum} */
    @Value.Default
    default int getReminders() {
        return 20;
    }

    /** {@return how many rows one page of a list may hold} */
    @Value.Default
    default int getPageRows() {
        return ApiEdition.PAGE_LIMIT;
    }

    /** Builds {@link Limits}. */
    class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
