package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.plan.NameResolver.Resolution;
import dev.latchkey.bulk.table.Column;
import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts rows to wanted access. Looks up every name once. */
final class RowReader {
    private static final Map<String, RequestType> ACTIONS = Map.of(
            "GRANT", RequestType.GRANT_ACCESS,
            "REVOKE", RequestType.REVOKE_ACCESS,
            "MODIFY", RequestType.MODIFY_ACCESS);

    /** The number of repeated values that are shared. */
    private static final int SHARED = 1 << 16;

    private final NameResolver names;
    private final Map<String, Resolution> identities = new HashMap<>();
    private final Map<String, Resolution> items = new HashMap<>();
    private final Map<String, String> itemIds = new HashMap<>();
    private final Map<String, OffsetDateTime> dates = new HashMap<>();

    RowReader(NameResolver names) {
        this.names = names;
    }

    /** Returns the id of the identity; empty if the row names none, which the rules reject. */
    String identity(TableRow row) throws RowRejectedException {
        String id = row.get(Column.IDENTITY_ID);
        String name = id == null ? row.get(Column.IDENTITY_NAME) : null;
        return name == null ? orEmpty(id) : id(identities.computeIfAbsent(name, names::identity));
    }

    /** Returns the id of the item; empty if the row names none. */
    String item(TableRow row) throws RowRejectedException {
        String id = row.get(Column.ITEM_ID);
        String name = id == null ? row.get(Column.ITEM_NAME) : null;
        if (name == null) {
            return shared(orEmpty(id));
        }
        Open<ItemType> type = Open.of(ItemType.class, orEmpty(row.get(Column.ITEM_TYPE)));
        return id(items.computeIfAbsent(type.getText() + ' ' + name, key -> names.item(type, name)));
    }

    private String shared(String id) {
        String known = itemIds.get(id);
        if (known == null && itemIds.size() < SHARED) {
            itemIds.put(id, id);
        }
        return known == null ? id : known;
    }

    private static String id(Resolution resolution) throws RowRejectedException {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.id();
        }
        throw new RowRejectedException(RowRules.NAME, ((Resolution.Unresolved) resolution).reason());
    }

    WantedItem wanted(TableRow row, String itemId) throws RowRejectedException {
        String action = action(row);
        if (action == null) {
            throw new RowRejectedException(
                    RowRules.ACTION, "the row has no action; write GRANT_ACCESS, REVOKE_ACCESS or MODIFY_ACCESS");
        }
        Open<RequestType> type = Open.of(RequestType.class, action);
        String identityType = row.get(Column.IDENTITY_TYPE);
        RequestedItem.Builder item = RequestedItem.builder()
                .type(Open.of(ItemType.class, orEmpty(row.get(Column.ITEM_TYPE))))
                .id(itemId)
                .comment(row.get(Column.COMMENT))
                .startDate(date(row, Column.START_DATE))
                .removeDate(date(row, Column.REMOVE_DATE))
                .assignmentId(row.get(Column.ASSIGNMENT_ID))
                .clientMetadata(row.getMetadata());
        account(row, type, item);
        return new WantedItem(
                type,
                // People are the default, and API versions without machines do not have the field.
                identityType == null || identityType.equals(IdentityType.HUMAN.getText())
                        ? null
                        : Open.of(IdentityType.class, identityType),
                item.build());
    }

    private static void account(TableRow row, Open<RequestType> type, RequestedItem.Builder item)
            throws RowRejectedException {
        String source = row.get(Column.SOURCE_ID);
        String uuid = row.get(Column.ACCOUNT_UUID);
        String nativeIdentity = row.get(Column.NATIVE_IDENTITY);
        if (type == RequestType.REVOKE_ACCESS) {
            if (uuid != null || source != null) {
                throw new RowRejectedException(
                        RowRules.REVOKE_ACCOUNT,
                        "a revoke has no field for " + (uuid != null ? "accountUuid" : "sourceId")
                                + "; name the account in nativeIdentity alone");
            }
            item.nativeIdentity(nativeIdentity);
        } else if (source != null || uuid != null || nativeIdentity != null) {
            item.addAccountSelection(AccountSelection.builder()
                    .sourceId(source)
                    .addAccounts(SelectedAccount.builder()
                            .accountUuid(uuid)
                            .nativeIdentity(nativeIdentity)
                            .build())
                    .build());
        }
    }

    private static @Nullable String action(TableRow row) {
        String text = row.get(Column.ACTION);
        if (text == null) {
            return null;
        }
        RequestType known = ACTIONS.get(text.toUpperCase(Locale.ROOT));
        return known == null ? text : known.getText();
    }

    private @Nullable OffsetDateTime date(TableRow row, Column column) throws RowRejectedException {
        String text = row.get(column);
        if (text == null) {
            return null;
        }
        OffsetDateTime known = dates.get(text);
        if (known != null) {
            return known;
        }
        try {
            OffsetDateTime date = IsoDateTime.parse(text);
            if (dates.size() < SHARED) {
                dates.put(text, date);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new RowRejectedException(
                    RowRules.DATE, column.getTitle() + " \"" + text + "\" is no date-time: " + e.getMessage());
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
