package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.OBSERVED;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Locale;

/** Rules about the identities and items that the tenant has. */
final class DirectoryRules {
    private static final Rule IDENTITY_KNOWN = warning("identity-known")
            .needs(Fact.IDENTITY)
            .cites(OBSERVED, "400.1.404")
            .reason("The tenant has the identity that access is requested for.")
            .hint("Look the id up, for example with \"latchkey find identity NAME\".")
            .eachRecipient(DirectoryRules::identityIsKnown)
            .unsafeFix("Write the id of the identity that has this name.", Changes.takeSuggestion())
            .build();

    private static final Rule ITEM_KNOWN = warning("item-known")
            .needs(Fact.ITEM)
            .cites(OBSERVED, "400.1.404")
            .reason("The tenant has an item of this type with this id.")
            .hint("Look the id up, for example with \"latchkey find role NAME\".")
            .eachItem((item, identity, context) -> itemIsKnown(item, context))
            .unsafeFix("Write the id of the item that has this name.", Changes.takeSuggestion())
            .build();

    private static final Rule ITEM_ENABLED = warning("item-enabled")
            .of(GRANT)
            .needs(Fact.ITEM)
            .cites(API_DESCRIPTION, "Role.enabled, Role.requestable, AccessProfile.enabled, AccessProfile.requestable")
            .cites(OWN, "")
            .reason("An item that is requested is enabled and requestable.")
            .hint("Let the owner of the item enable it or make it requestable, or request another one.")
            .eachItem((item, identity, context) -> itemIsEnabled(item, context))
            .build();

    static final List<Rule> ALL = List.of(IDENTITY_KNOWN, ITEM_KNOWN, ITEM_ENABLED);

    private DirectoryRules() {}

    private static void identityIsKnown(IdentityId identity, boolean machine, CheckContext context) {
        DirectoryIdentity known = context.get(Fact.IDENTITY, identity);
        if (known == null) {
            context.undetermined(Fact.IDENTITY);
        } else if (!known.isFound()) {
            notFound("", machine ? "machine identity" : "person", identity.value(), known.getNamesakes(), context);
        }
    }

    private static void itemIsKnown(RequestedItem item, CheckContext context) {
        String id = item.getId();
        if (id == null || Blank.is(id) || !(item.getType() instanceof ItemType type)) {
            return;
        }
        DirectoryItem known = context.get(Fact.ITEM, id);
        if (known == null) {
            context.undetermined(Fact.ITEM);
        } else if (!known.isFound()) {
            notFound("/id", inWords(type), id, known.getNamesakes(), context);
        } else if (known.getType() instanceof ItemType other && other != type) {
            context.violated("/type", Spelling.shown(id) + " is the id of another type of item: " + inWords(other));
        }
    }

    private static void itemIsEnabled(RequestedItem item, CheckContext context) {
        String id = item.getId();
        if (id == null || Blank.is(id) || !(item.getType() instanceof ItemType)) {
            return;
        }
        DirectoryItem known = context.get(Fact.ITEM, id);
        if (known == null) {
            context.undetermined(Fact.ITEM);
        } else if (known.isFound() && !known.isEnabled()) {
            context.violated("/id", named(known) + " is disabled");
        } else if (known.isFound() && !known.isRequestable()) {
            context.violated("/id", named(known) + " cannot be requested: requestable is false");
        }
    }

    /** Tells that there is no such thing, and what has the id as its name: if that is one thing, it is suggested. */
    private static void notFound(
            String pointer, String thing, String id, List<String> namesakes, CheckContext context) {
        String namesake = namesakes.isEmpty() ? "" : "; it is the name of " + String.join(", ", namesakes);
        context.violated(
                pointer,
                "the tenant has no " + thing + " with the id " + Spelling.shown(id) + namesake,
                namesakes.size() == 1 ? namesakes.get(0) : null);
    }

    private static String named(DirectoryItem item) {
        String name = item.getName();
        return name == null ? "the item" : "the item " + Spelling.shown(name);
    }

    private static String inWords(ItemType type) {
        return type.getText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
