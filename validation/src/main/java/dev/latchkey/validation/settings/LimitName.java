package dev.latchkey.validation.settings;

import dev.latchkey.validation.rule.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The limits by the names that settings use. */
public enum LimitName {
    /** The largest number of entitlements in one grant. */
    ENTITLEMENTS("entitlements"),
    /** The largest number of identities in one grant that includes entitlements. */
    IDENTITIES("identities"),
    /** The largest number of flat items in one accounts selection. */
    ACCOUNTS_SELECTION_ITEMS("accounts-selection-items"),
    /** The largest number of ids in one bulk cancel or bulk approve. */
    BULK_IDS("bulk-ids"),
    /** The largest number of ids in one close. */
    CLOSE_IDS("close-ids");

    private final String text;

    LimitName(String text) {
        this.text = text;
    }

    /**
     * Finds the limit with a name.
     *
     * @param text a name as {@link #getText()} gives it
     * @return the limit, or empty if there is none with this name
     */
    public static Optional<LimitName> find(String text) {
        Objects.requireNonNull(text, "text");
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }

    /**
     * Finds the limit with a name.
     *
     * @param text a name as {@link #getText()} gives it
     * @return the limit
     * @throws IllegalArgumentException if there is none with this name; the message names those that are close
     */
    public static LimitName of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(NearMatches.refusal("limit", text, texts())));
    }

    /** {@return the name in settings} */
    public String getText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    Limits.Builder set(Limits.Builder limits, int value) {
        return switch (this) {
            case ENTITLEMENTS -> limits.entitlements(value);
            case IDENTITIES -> limits.identities(value);
            case ACCOUNTS_SELECTION_ITEMS -> limits.accountsSelectionItems(value);
            case BULK_IDS -> limits.bulkIds(value);
            case CLOSE_IDS -> limits.closeIds(value);
        };
    }

    private static List<String> texts() {
        return Arrays.stream(values()).map(LimitName::getText).toList();
    }
}
