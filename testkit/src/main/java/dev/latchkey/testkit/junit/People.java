package dev.latchkey.testkit.junit;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Finds a person by id or name. */
final class People {
    private People() {}

    static IdentityId find(Organisation organisation, String idOrName) {
        List<IdentityId> found = organisation.getPeople().stream()
                .filter(person -> person.getId().value().equals(idOrName)
                        || person.getName().equals(idOrName))
                .map(Person::getId)
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ParameterResolutionException(
                found.isEmpty()
                        ? "the organisation " + organisation.getName() + " has no " + idOrName
                                + "; its people are "
                                + organisation.getPeople().stream()
                                        .map(Person::getName)
                                        .collect(Collectors.joining(", "))
                        : "the organisation " + organisation.getName() + " has " + found.size() + " people called "
                                + idOrName + "; say which by id: "
                                + found.stream().map(IdentityId::value).collect(Collectors.joining(", ")));
    }
}
