package dev.latchkey.testkit.assertj;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;

/** The access of each identity, as far as it is known. */
interface AccessView {

    static AccessView of(Tenant tenant) {
        return tenant instanceof FakeTenant fake ? new HeldAccessView(fake) : new RequestedAccessView(tenant);
    }

    /** Returns the view of a user who sees everything, if the tenant allows that. */
    static Tenant everything(Tenant tenant) {
        if (!(tenant instanceof FakeTenant fake)) {
            return tenant;
        }
        return fake.organisation().getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .findFirst()
                .map(Person::getId)
                .map(fake::as)
                .orElse(fake);
    }

    boolean has(IdentityId identity, String item);

    /** Describes the access that an identity has instead, as the end of a sentence. */
    String tell(IdentityId identity);

    /** Checks whether an id can be that of an identity; false only if all identities are known. */
    default boolean knows(IdentityId identity) {
        return true;
    }

    /** Checks whether an id can be that of an item. */
    default boolean knows(String item) {
        return true;
    }

    default String name(IdentityId identity) {
        return identity.value();
    }

    default String name(String item) {
        return item;
    }
}
