package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.documented.Requests.nested;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about repeated entries. */
final class RepeatRules {
    private static final Rule DUPLICATE_ITEM = warning("duplicate-item")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.SEVERAL)
            .cites(OWN, "")
            .reason("The same item, on the same account, is asked for once for an identity.")
            .hint("Remove one of the two.")
            .request((request, context) -> repeatedItems(request.getRequestedItems(), context))
            .eachIdentity((identity, context) -> repeatedItems(identity.getRequestedItems(), context))
            .safeFix("Drop the item that repeats all of an earlier one.", Copies.drop())
            .build();

    private static final Rule DUPLICATE_IDENTITY = warning("duplicate-identity")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.SEVERAL)
            .cites(OWN, "")
            .reason("An identity is listed once.")
            .hint("Remove one of the two, or merge the items of both.")
            .request((request, context) -> {
                Repeats.forEach(
                        request.getRequestedFor(),
                        IdentityId::value,
                        IdentityId::value,
                        context,
                        (i, id, to) -> repeatedIdentity("/requestedFor/" + i, id, to));
                Repeats.forEach(
                        request.getRequestedForWithRequestedItems(),
                        RepeatRules::idText,
                        RepeatRules::idText,
                        context,
                        (i, entry, to) -> repeatedIdentity(nested(i) + "/identityId", entry.getIdentityId(), to));
            })
            .safeFix("Drop the identity that repeats an earlier one.", Copies.drop())
            .safeFix("Drop the entry whose items an earlier one has too.", Copies.dropEntry())
            .build();

    static final List<Rule> ALL = List.of(DUPLICATE_ITEM, DUPLICATE_IDENTITY);

    private RepeatRules() {}

    private static void repeatedItems(List<RequestedItem> items, CheckContext context) {
        Repeats.forEach(items, RepeatRules::idText, RepeatRules::target, context, (i, item, to) -> {
            if (!Blank.isOrNull(item.getId())) {
                to.violated("/requestedItems/" + i, "the item is listed twice");
            }
        });
    }

    private static void repeatedIdentity(String at, @Nullable IdentityId id, CheckContext context) {
        if (id != null && !Blank.is(id.value())) {
            context.violated(at, "the identity is listed twice");
        }
    }

    private static String idText(RequestedItem item) {
        String id = item.getId();
        return id == null ? "" : id;
    }

    private static String idText(IdentityWithItems identity) {
        IdentityId id = identity.getIdentityId();
        return id == null ? "" : id.value();
    }

    /**
     * Tells in one text what an item asks for and on which account; asking for one item on two accounts takes two
     * items. A text rather than a list, because texts with equal hash codes can be ordered: a document full of them
     * stays cheap.
     */
    private static String target(RequestedItem item) {
        StringBuilder text = new StringBuilder();
        for (Object part : Arrays.asList(
                item.getType(),
                item.getId(),
                item.getAccountSelection(),
                item.getAssignmentId(),
                item.getNativeIdentity())) {
            String said = String.valueOf(part);
            text.append(said.length()).append(part == null ? '-' : ':').append(said);
        }
        return text.toString();
    }
}
