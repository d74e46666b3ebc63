package dev.latchkey.cli.demo;

import static dev.latchkey.testkit.organisation.DemoOrganisation.DATABASE_ENTITLEMENT;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.time.VirtualClock;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.tenant.CheckedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * The clients of the fake tenant over HTTP, each with its own credentials. They wait on its clock, so no thread sleeps.
 */
final class Clients {
    private final Emulator emulator;
    private final VirtualClock clock;
    private final Tenant administrator;
    private final Tenant maya;
    private final Tenant eve;

    Clients(Emulator emulator) {
        this.emulator = emulator;
        this.clock = emulator.tenant().clock();
        this.administrator = client("latchkey");
        this.maya = client("maya");
        Tenant unchecked = client("eve");
        this.eve = CheckedTenant.of(unchecked, Preflight.of(unchecked.getApiVersion()))
                .withFacts(this::whatEveKnows);
    }

    Tenant administrator() {
        return administrator;
    }

    Tenant maya() {
        return maya;
    }

    /** Eve's calls are checked before they are sent. */
    Tenant eve() {
        return eve;
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets time pass. */
    void pause(Duration time) {
        clock.advance(time);
    }

    /** A row appears some seconds after its request was accepted. */
    void letTheListCatchUp() {
        clock.advance(Duration.ofMinutes(1));
    }

    /** The requests for an identity that have not ended. */
    List<AccessRequestId> open(IdentityId identity) {
        StatusQuery query = StatusQuery.builder()
                .requestedFor(identity)
                .requestState(RequestState.EXECUTING)
                .build();
        return administrator.status().page(query).rows().stream()
                .map(ItemStatus::getAccessRequestId)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private FeignTenant client(String name) {
        return FeignTenant.builder()
                .baseUrl(emulator.getBaseUri())
                .clientCredentials(name, name)
                .surroundings(clock, clock::advance, new SplittableRandom(name.length()))
                .build();
    }

    private Facts whatEveKnows() {
        EntitlementAccessRequestConfig demands = emulator.tenant().organisation().getItems().stream()
                .filter(item -> item.getId().equals(DATABASE_ENTITLEMENT))
                .map(RequestableItem::getRequestConfig)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
        return Facts.builder()
                .put(Fact.NOW, now())
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(EMPLOYEE)
                                .authority(Authority.USER)
                                .build())
                .put(
                        Fact.CONFIG,
                        RequestPolicy.of(emulator.tenant().organisation().getConfig()))
                .put(Fact.ITEM_CONFIG, DATABASE_ENTITLEMENT, demands)
                .build();
    }
}
