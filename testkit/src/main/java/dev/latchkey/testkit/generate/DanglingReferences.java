package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes out of an organisation what refers to things that are not in it any more. */
final class DanglingReferences {
    private final Set<IdentityId> people;
    private final Set<IdentityId> identities;
    private final Set<String> sources;

    private DanglingReferences(Organisation organisation) {
        this.people = ids(organisation.getPeople(), Person::getId);
        this.identities = new HashSet<>(people);
        organisation.getMachineIdentities().forEach(machine -> identities.add(machine.getId()));
        this.sources = ids(organisation.getSources(), Source::getId);
    }

    static Organisation removed(Organisation organisation) {
        DanglingReferences dangling = new DanglingReferences(organisation);
        Organisation things = dangling.ofThings(organisation);
        Set<String> items = ids(things.getItems(), RequestableItem::getId);
        Set<String> accounts = ids(things.getAccounts(), Account::getUuid);
        return things.toBuilder()
                .segments(things.getSegments().stream()
                        .map(segment -> segment.toBuilder()
                                .people(dangling.known(segment.getPeople()))
                                .items(segment.getItems().stream()
                                        .filter(items::contains)
                                        .toList())
                                .build())
                        .toList())
                .access(things.getAccess().stream()
                        .filter(held -> dangling.identities.contains(held.getIdentity())
                                && items.contains(held.getItem())
                                && (held.getAccount() == null || accounts.contains(held.getAccount())))
                        .toList())
                .build();
    }

    private Organisation ofThings(Organisation organisation) {
        return organisation.toBuilder()
                .people(organisation.getPeople().stream()
                        .map(person -> person.toBuilder()
                                .manager(known(person.getManager()))
                                .build())
                        .toList())
                .machineIdentities(organisation.getMachineIdentities().stream()
                        .map(machine -> machine.toBuilder()
                                .owners(known(machine.getOwners()))
                                .build())
                        .toList())
                .sources(organisation.getSources().stream()
                        .map(source -> source.toBuilder()
                                .owner(known(source.getOwner()))
                                .build())
                        .toList())
                .accounts(organisation.getAccounts().stream()
                        .filter(account ->
                                identities.contains(account.getIdentity()) && sources.contains(account.getSource()))
                        .toList())
                .items(organisation.getItems().stream()
                        .filter(item -> sources.containsAll(item.getSources()))
                        .map(item ->
                                item.toBuilder().owner(known(item.getOwner())).build())
                        .toList())
                .build();
    }

    private @Nullable IdentityId known(@Nullable IdentityId person) {
        return person != null && people.contains(person) ? person : null;
    }

    private List<IdentityId> known(List<IdentityId> all) {
        return all.stream().filter(people::contains).toList();
    }

    private static <T, I> Set<I> ids(List<T> all, Function<T, I> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
