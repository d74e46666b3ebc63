package dev.latchkey.cli.tenant;

import dev.latchkey.bulk.plan.NameResolver;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.json.Open;
import java.util.Locale;

/** Looks up the names in a table of wanted access at a tenant, each with a call or a few. */
public final class DirectoryNames implements NameResolver {
    private final Directory directory;

    /**
     * Looks names up.
     *
     * @param directory where they are
     */
    public DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Resolution identity(String name) {
        return resolve(NameSearch.ofPeople(directory), "identity", name, "identityId");
    }

    @Override
    public Resolution item(Open<ItemType> type, String name) {
        if (type instanceof ItemType known) {
            String kind = known.getText().toLowerCase(Locale.ROOT).replace('_', ' ');
            return resolve(NameSearch.ofItems(directory, known), kind, name, "itemId");
        }
        return new Resolution.Unresolved("nothing of the type \"" + type.getText()
                + "\" can be looked up; write ROLE, ACCESS_PROFILE or ENTITLEMENT in itemType");
    }

    private static Resolution resolve(NameSearch search, String kind, String name, String column) {
        return search.find(name)
                .fold(
                        found -> resolution(found, kind, name, column),
                        notFound -> new Resolution.Unresolved("no " + kind + " is called \"" + name + "\""),
                        DirectoryNames::unavailable);
    }

    private static Resolution resolution(NameSearch.Result found, String kind, String name, String column) {
        if (found.exact().size() == 1) {
            return new Resolution.Resolved(found.exact().get(0).id());
        }
        if (!found.exact().isEmpty()) {
            return new Resolution.Unresolved("more than one " + kind + " is called \"" + name + "\": "
                    + found.exactOffers() + "; fill in " + column);
        }
        return new Resolution.Unresolved("no " + kind + " is called \"" + name + "\""
                + (found.similar().isEmpty()
                        ? "; check the name and the tenant"
                        : "; did you mean " + found.similarOffers() + "?"));
    }

    /** Ends the run where every other name would fail for the same reason. */
    private static Resolution unavailable(Lookup.Unavailable<NameSearch.Result> reason) {
        if (reason.reason() == Lookup.Reason.TOO_MANY) {
            return new Resolution.Unresolved(reason.getMessage());
        }
        throw new CannotRunException(Printable.of(reason.getMessage()));
    }
}
