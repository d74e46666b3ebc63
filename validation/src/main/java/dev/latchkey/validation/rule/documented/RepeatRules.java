package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.OWN;
import static dev.latchkey.validation.rule.documented.Requests.nested;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.Answer;
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
            .source(OWN, "")
            .reason("The same item, on the same account, is asked for once for an identity.")
            .hint("Remove one of the two.")
            .request((request, terms, facts) -> repeatedItems(request.getRequestedItems()))
            .eachIdentity((identity, terms) -> repeatedItems(identity.getRequestedItems()))
            .safeFix("Drop the item that repeats all of an earlier one.", Copies.drop())
            .build();

    private static final Rule DUPLICATE_IDENTITY = warning("duplicate-identity")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.SEVERAL)
            .source(OWN, "")
            .reason("An identity is listed once.")
            .hint("Remove one of the two, or bring the items of both together.")
            .request((request, terms, facts) -> Repeats.answer(
                            request.getRequestedFor(),
                            IdentityId::value,
                            IdentityId::value,
                            (i, id) -> repeatedIdentity("/requestedFor/" + i, id))
                    .and(Repeats.answer(
                            request.getRequestedForWithRequestedItems(),
                            RepeatRules::idText,
                            RepeatRules::idText,
                            (i, identity) -> repeatedIdentity(nested(i) + "/identityId", identity.getIdentityId()))))
            .safeFix("Drop the identity that repeats an earlier one.", Copies.drop())
            .safeFix("Drop the entry whose items an earlier one has too.", Copies.dropEntry())
            .build();

    static final List<Rule> ALL = List.of(DUPLICATE_ITEM, DUPLICATE_IDENTITY);

    private RepeatRules() {}

    private static Answer repeatedItems(List<RequestedItem> items) {
        return Repeats.answer(
                items,
                RepeatRules::idText,
                RepeatRules::target,
                (i, item) -> Blank.isOrNull(item.getId())
                        ? satisfied()
                        : violated("/requestedItems/" + i, "the item is listed twice"));
    }

    private static Answer repeatedIdentity(String at, @Nullable IdentityId id) {
        return id == null || Blank.is(id.value()) ? satisfied() : violated(at, "the identity is listed twice");
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
