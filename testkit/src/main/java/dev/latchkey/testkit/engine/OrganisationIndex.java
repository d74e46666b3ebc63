package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Segment;
import dev.latchkey.testkit.organisation.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An index by id of those parts of an organisation that do not change. */
final class OrganisationIndex {
    private final Map<IdentityId, Person> people;
    private final Map<IdentityId, MachineIdentity> machines;
    private final Map<String, RequestableItem> items;
    private final Map<String, Source> sources;
    private final Map<String, GovernanceGroup> groups;
    private final List<Segment> segments;
    private final @Nullable IdentityId administrator;

    OrganisationIndex(Organisation organisation) {
        this.people = index(organisation.getPeople(), Person::getId);
        this.machines = index(organisation.getMachineIdentities(), MachineIdentity::getId);
        this.items = index(organisation.getItems(), RequestableItem::getId);
        this.sources = index(organisation.getSources(), Source::getId);
        this.groups = index(organisation.getGovernanceGroups(), GovernanceGroup::getId);
        this.segments = organisation.getSegments();
        this.administrator = organisation.getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .map(Person::getId)
                .findFirst()
                .orElse(null);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        values.forEach(value -> index.putIfAbsent(key.apply(value), value));
        return index;
    }

    /** Returns all people, in the order of the organisation. */
    Collection<Person> people() {
        return people.values();
    }

    /** Returns all items, in the order of the organisation. */
    Collection<RequestableItem> items() {
        return items.values();
    }

    @Nullable
    Person person(@Nullable IdentityId id) {
        return id == null ? null : people.get(id);
    }

    @Nullable
    MachineIdentity machine(IdentityId id) {
        return machines.get(id);
    }

    @Nullable
    RequestableItem item(@Nullable String id) {
        return id == null ? null : items.get(id);
    }

    @Nullable
    Source source(@Nullable String id) {
        return id == null ? null : sources.get(id);
    }

    @Nullable
    GovernanceGroup group(@Nullable String id) {
        return id == null ? null : groups.get(id);
    }

    @Nullable
    IdentityId administrator() {
        return administrator;
    }

    boolean isAdministrator(@Nullable IdentityId id) {
        Person person = person(id);
        return person != null && person.getAuthority() == PersonAuthority.ORG_ADMIN;
    }

    boolean hasRight(@Nullable IdentityId id, String right) {
        Person person = person(id);
        return person != null && person.getRights().contains(right);
    }

    @Nullable
    IdentityId managerOf(@Nullable IdentityId id) {
        Person person = person(id);
        return person == null ? null : person.getManager();
    }

    /**
     * Checks whether the segments allow an identity to request an item. An item in no segment is allowed for every
     * identity.
     */
    boolean isOpenTo(String item, @Nullable IdentityId person) {
        boolean segmented = false;
        for (Segment segment : segments) {
            if (segment.getItems().contains(item)) {
                if (person != null && segment.getPeople().contains(person)) {
                    return true;
                }
                segmented = true;
            }
        }
        return !segmented;
    }

    boolean isIdentity(IdentityId id) {
        return people.containsKey(id) || machines.containsKey(id);
    }

    String nameOf(IdentityId id) {
        Person person = people.get(id);
        if (person != null) {
            return person.getName();
        }
        MachineIdentity machine = machines.get(id);
        return machine == null ? id.value() : machine.getName();
    }

    Reference reference(IdentityId id) {
        return Reference.builder()
                .type(machines.containsKey(id) ? ReferenceType.MACHINE_IDENTITY : ReferenceType.IDENTITY)
                .id(id.value())
                .name(nameOf(id))
                .build();
    }
}
