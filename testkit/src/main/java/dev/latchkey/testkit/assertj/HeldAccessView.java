package dev.latchkey.testkit.assertj;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The access of a fake tenant. */
final class HeldAccessView implements AccessView {
    private final Organisation organisation;
    private final Instant now;
    private final boolean lenient;

    HeldAccessView(FakeTenant tenant) {
        this.organisation = tenant.organisation();
        this.now = tenant.clock().instant();
        this.lenient = tenant.isLenient();
    }

    @Override
    public boolean has(IdentityId identity, String item) {
        return held(identity).anyMatch(access -> access.getItem().equals(item));
    }

    private Stream<HeldAccess> held(IdentityId identity) {
        return organisation.getAccess().stream()
                .filter(access -> access.getIdentity().equals(identity))
                .filter(this::hasBegun);
    }

    private boolean hasBegun(HeldAccess access) {
        OffsetDateTime start = access.getStartDate();
        return start == null || !start.toInstant().isAfter(now);
    }

    @Override
    public String tell(IdentityId identity) {
        List<HeldAccess> held = held(identity).toList();
        return held.isEmpty()
                ? "they have nothing"
                : "they have\n"
                        + held.stream()
                                .map(access -> "  " + access.getType() + " " + name(access.getItem()))
                                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean knows(IdentityId identity) {
        return lenient
                || organisation.getPeople().stream()
                        .anyMatch(person -> person.getId().equals(identity))
                || organisation.getMachineIdentities().stream()
                        .anyMatch(machine -> machine.getId().equals(identity));
    }

    @Override
    public boolean knows(String item) {
        return lenient
                || organisation.getItems().stream()
                        .anyMatch(known -> known.getId().equals(item));
    }

    @Override
    public String name(IdentityId identity) {
        return organisation.getPeople().stream()
                .filter(person -> person.getId().equals(identity))
                .map(person -> person.getName() + " (" + identity + ")")
                .findFirst()
                .orElse(identity.value());
    }

    @Override
    public String name(String item) {
        return organisation.getItems().stream()
                .filter(known -> known.getId().equals(item))
                .map(known -> known.getName() + " (" + item + ")")
                .findFirst()
                .orElse(item);
    }
}
