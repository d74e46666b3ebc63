package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds out what the directory says of an item or identity. Roles, access profiles and machine identities are shown to
 * each user in part, and administrators see all of them: only where one of these is told that there is no such thing,
 * there is none.
 *
 * @param lookups makes the calls
 */
record DirectoryLookups(TenantLookups lookups) {
    /** The form of ids, in which nobody writes names. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}");

    Reply<DirectoryItem> item(Item item) {
        Reply<AccessItem> entry = lookups.item(item);
        if (entry.value() != null) {
            return entry.map(found -> found(Objects.requireNonNull(found)));
        }
        if (!entry.isTold()) {
            return requestable(item, entry);
        }
        return seesAll()
                ? entry.map(none -> DirectoryItem.builder()
                        .found(false)
                        .namesakes(namesakes(item))
                        .build())
                : notShown(entry, item.id());
    }

    private static DirectoryItem found(AccessItem item) {
        return DirectoryItem.builder()
                .type(item.getType())
                .name(item.getName())
                .enabled(item.isEnabled())
                .requestable(item.isRequestable())
                .build();
    }

    /** What can be requested is there, and the user of the token may be told of that where they may not see the item. */
    private Reply<DirectoryItem> requestable(Item item, Reply<AccessItem> problem) {
        CurrentUser user = lookups.user().value();
        IdentityId id = user == null ? null : user.getId();
        if (item.type() == ItemType.ENTITLEMENT || id == null) {
            return problem.because(problem.problem());
        }
        Reply<RequestableObject> standing =
                lookups.standing(id, item.id(), lookups.batch().ids(ItemType.ROLE, ItemType.ACCESS_PROFILE));
        return standing.value() == null
                ? problem.because(problem.problem())
                : standing.map(object -> DirectoryItem.builder()
                        .type(Objects.requireNonNull(object).getType())
                        .name(object.getName())
                        .build());
    }

    private List<String> namesakes(Item item) {
        return byName(
                item.id(),
                () -> lookups.calls()
                        .lookUp(() -> lookups.directory().itemsNamed(item.type(), item.id()))
                        .map(found -> found == null
                                ? List.of()
                                : found.stream()
                                        .filter(each -> each.getName().equalsIgnoreCase(item.id()))
                                        .map(AccessItem::getId)
                                        .toList()),
                "items named",
                item.type());
    }

    Reply<DirectoryIdentity> identity(IdentityId id) {
        if (lookups.wanted().isMachine(id)) {
            Reply<MachineIdentity> machine = lookups.machine(id);
            return machine.value() != null || !machine.isTold() || seesAll()
                    ? machine.map(found -> DirectoryIdentity.builder()
                            .found(found != null)
                            .name(found == null ? null : found.getName())
                            .build())
                    : notShown(machine, id.value());
        }
        Reply<PublicIdentity> person = lookups.person(id);
        return person.map(found -> found == null
                ? DirectoryIdentity.builder()
                        .found(false)
                        .namesakes(namesakes(id.value()))
                        .build()
                : DirectoryIdentity.builder().name(found.getName()).build());
    }

    private List<String> namesakes(String name) {
        return byName(
                name,
                () -> lookups.calls()
                        .lookUp(() -> lookups.directory().identitiesNamed(name))
                        .map(found -> found == null
                                ? List.of()
                                : found.stream()
                                        .filter(each -> name.equalsIgnoreCase(each.getName())
                                                || name.equalsIgnoreCase(each.getAlias())
                                                || name.equalsIgnoreCase(each.getEmail()))
                                        .map(each -> each.getId().value())
                                        .toList()),
                "people named");
    }

    /** Asks what has a name, unless the text is an id; where it is not told, nothing is known to have it. */
    private List<String> byName(String text, Supplier<Reply<List<String>>> call, Object... key) {
        if (ID.matcher(text).matches()) {
            return List.of();
        }
        List<Object> question = new ArrayList<>(List.of(key));
        question.add(text);
        List<String> ids =
                lookups.cache().one(lookups.failed(), call, question.toArray()).value();
        return ids == null ? List.of() : ids;
    }

    private boolean seesAll() {
        CurrentUser user = lookups.user().value();
        return user != null && user.getAuthority() == Authority.ORG_ADMIN;
    }

    private static <T> Reply<T> notShown(Reply<?> reply, String id) {
        return reply.because(reply.call() + " does not show " + id
                + " to this user; it shows everything to one with the level ORG_ADMIN");
    }
}
