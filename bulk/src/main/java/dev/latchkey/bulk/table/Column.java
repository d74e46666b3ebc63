package dev.latchkey.bulk.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of a table of wanted access, in addition to {@code metadata.} with a key. They can be in any order. */
public enum Column {
    /**
     * {@code GRANT_ACCESS}, {@code REVOKE_ACCESS} or {@code MODIFY_ACCESS}; or {@code grant}, {@code revoke} or {@code
     * modify}.
     */
    ACTION("action"),
    /** Id of the person or machine. */
    IDENTITY_ID("identityId"),
    /** Name of the person or machine; looked up only if there is no id. */
    IDENTITY_NAME("identityName"),
    /** {@code HUMAN}, which is the default, or {@code MACHINE}. */
    IDENTITY_TYPE("identityType"),
    /** {@code ROLE}, {@code ACCESS_PROFILE} or {@code ENTITLEMENT}. */
    ITEM_TYPE("itemType"),
    /** Id of the role, access profile or entitlement. */
    ITEM_ID("itemId"),
    /** Name of the role, access profile or entitlement; looked up only if there is no id. */
    ITEM_NAME("itemName"),
    /** The comment; required for a revoke. */
    COMMENT("comment"),
    /** Sunrise date, an ISO 8601 date-time with zone. */
    START_DATE("startDate"),
    /** Sunset date, an ISO 8601 date-time with zone. */
    REMOVE_DATE("removeDate"),
    /** Source of the account that gets the access. */
    SOURCE_ID("sourceId"),
    /** UUID of the account that gets the access. */
    ACCOUNT_UUID("accountUuid"),
    /** Name of the account on its source: together with {@link #SOURCE_ID} in a grant, alone in a revoke. */
    NATIVE_IDENTITY("nativeIdentity"),
    /** Assignment of a role to revoke. */
    ASSIGNMENT_ID("assignmentId");

    /** The prefix of columns with an entry of the client metadata. */
    public static final String METADATA = "metadata.";

    /** The prefix of columns that Latchkey adds to result files; they are ignored when a table is read. */
    public static final String RESULT = "latchkey.";

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** {@return the name of the column, as in the header} */
    public String getTitle() {
        return title;
    }

    static @Nullable Column find(String title) {
        for (Column column : values()) {
            if (column.title.equals(title)) {
                return column;
            }
        }
        return null;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::getTitle).toList();
    }
}
