package dev.latchkey.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.junit.jupiter.api.Test;

final class TenantActionsTest {
    private static final Organisation ORGANISATION = Cases.organisation(2611226);

    @Property(seed = "2611227", tries = 50)
    void whatATenantTakesAndRefusesIsRemembered(@ForAll("sequences") ActionChain<TenantSession> sequence) {
        sequence.withInvariant("all requests are counted once", session -> {
                    StubTenant tenant = (StubTenant) session.getTenant();
                    assertThat(session.getRequests()).hasSize(tenant.taken()).doesNotHaveDuplicates();
                    assertThat(session.getRejections()).hasSize(tenant.refused());
                })
                .run();
    }

    @Property(seed = "2611229", tries = 30)
    void whatAFakeTenantTakesIsInItsStatusList(@ForAll("fakeSequences") ActionChain<TenantSession> sequence) {
        assertAllInTheStatusList(sequence.run());
    }

    @Property(seed = "2611228", tries = 50)
    void requestsAreForPeopleAndItemsOfTheOrganisation(@ForAll("requests") AccessRequest request) {
        assertThat(ORGANISATION.getPeople())
                .extracting(person -> person.getId())
                .containsAll(request.getRequestedFor());
        assertThat(request.getRequestedItems()).isNotEmpty().allMatch(item -> item.getComment() != null);
        assertThat(request.getRequestType()).isIn(RequestType.GRANT_ACCESS, RequestType.REVOKE_ACCESS);
    }

    @Property(seed = "2611302", tries = 30)
    void whatADrawnOrganisationTakesIsInItsStatusList(@ForAll("drawnSequences") ActionChain<TenantSession> sequence) {
        assertAllInTheStatusList(sequence.run());
    }

    @Test
    void aFaultThatWasAskedForIsRemembered() {
        Organisation organisation = DemoOrganisation.create();
        TenantSession session = new TenantSession(FakeTenant.of(organisation));
        session.meetFault(CallFault.ANSWER_LOST, Operation.CREATE);
        session.revokeHeld(0);

        assertThat(session.getUnclear()).hasSize(1);
        assertThat(session.getRequests()).isEmpty();
    }

    @Test
    void actionsGoByWhatTheTenantHolds() {
        Organisation organisation = DemoOrganisation.create();
        FakeTenant tenant = FakeTenant.of(organisation);
        TenantSession session = new TenantSession(tenant);
        int held = organisation.getAccess().size();

        for (int i = 0; i < held; i++) {
            session.modifyHeld(i);
            session.revokeHeld(i);
        }
        session.moveTime(Duration.ofDays(1));
        session.decide(0, true);
        session.forward(1);
        session.close(0);
        session.actAs(1);

        assertThat(session.getRequests()).isNotEmpty();
        assertThat(tenant.clock().instant())
                .isEqualTo(organisation.getNow().toInstant().plus(Duration.ofDays(1)));
        assertThat(((FakeTenant) session.getTenant()).getPerson())
                .isEqualTo(organisation.getPeople().get(1).getId());
    }

    @Test
    void aRequestReadsAsAShortLabel() {
        AccessRequest request = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id("2c9180835d2e5168015d32f890ca1581")
                        .build())
                .build();

        assertThat(RequestLabels.of(request)).isEqualTo("revoke ROLE \u2026ca1581 from \u2026210584");
    }

    @Test
    void anAnswerThatLeavesOpenWhatHappenedEndsTheSequence() {
        TenantSession session = new TenantSession(new StubTenant(true));

        assertThatIllegalStateException()
                .isThrownBy(() -> session.submit(AccessRequest.builder().build()))
                .withMessageStartingWith("the outcome is unknown: a request: Unknown[");
    }

    @Test
    void anOrganisationWithoutItemsIsRefused() {
        Organisation empty = ORGANISATION.toBuilder().items(List.of()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantActions.requests(empty))
                .withMessage("an organisation needs people and items");
    }

    /** Lists what it takes and cancels as a duplicate, too. */
    private static FakeTenant strict(Organisation organisation) {
        return FakeTenant.builder()
                .organisation(organisation)
                .assume(Behaviour.DUPLICATES_ARE_LISTED, true)
                .build();
    }

    /** The last actor of a sequence may be anybody. */
    private static FakeTenant asAdministrator(FakeTenant tenant) {
        return tenant.as(tenant.organisation().getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .map(Person::getId)
                .findFirst()
                .orElseThrow());
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> sequences() {
        return TenantActions.on(() -> new StubTenant(false), ORGANISATION).map(chain -> chain);
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> fakeSequences() {
        Organisation organisation = DemoOrganisation.create();
        return TenantActions.on(() -> strict(organisation), organisation).map(chain -> chain);
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> drawnSequences() {
        return TenantActions.onDrawn(TenantActionsTest::strict);
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return TenantActions.requests(ORGANISATION);
    }

    private static void assertAllInTheStatusList(TenantSession session) {
        FakeTenant tenant = (FakeTenant) session.getTenant();
        tenant.clock().advance(Duration.ofMinutes(1));

        assertThat(asAdministrator(tenant)
                        .status()
                        .administrationStream(StatusQuery.builder().build()))
                .extracting(row -> row.getAccessRequestId())
                .containsAll(session.getRequests());
    }
}
