package dev.latchkey.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
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
        TenantSession session = sequence.run();
        FakeTenant tenant = (FakeTenant) session.getTenant();
        tenant.clock().advance(Duration.ofMinutes(1));

        assertThat(tenant.status().administrationStream(StatusQuery.builder().build()))
                .extracting(row -> row.getAccessRequestId())
                .containsAll(session.getRequests());
    }

    @Property(seed = "2611228", tries = 50)
    void requestsAreForPeopleAndItemsOfTheOrganisation(@ForAll("requests") AccessRequest request) {
        assertThat(ORGANISATION.getPeople())
                .extracting(person -> person.getId())
                .containsAll(request.getRequestedFor());
        assertThat(request.getRequestedItems()).isNotEmpty().allMatch(item -> item.getComment() != null);
        assertThat(request.getRequestType()).isIn(RequestType.GRANT_ACCESS, RequestType.REVOKE_ACCESS);
    }

    @Test
    void anAnswerThatLeavesOpenWhatHappenedEndsTheSequence() {
        TenantSession session = new TenantSession(new StubTenant(true));

        assertThatIllegalStateException()
                .isThrownBy(() -> session.submit(AccessRequest.builder().build()))
                .withMessageStartingWith("nobody knows what came of a request: Unknown[");
    }

    @Test
    void anOrganisationWithoutItemsIsRefused() {
        Organisation empty = ORGANISATION.toBuilder().items(List.of()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantActions.requests(empty))
                .withMessage("an organisation without people or without items can be asked for nothing");
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> sequences() {
        return TenantActions.on(() -> new StubTenant(false), ORGANISATION).map(chain -> chain);
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> fakeSequences() {
        Organisation organisation = DemoOrganisation.create();
        return TenantActions.on(
                        () -> FakeTenant.builder()
                                .organisation(organisation)
                                .assume(Behaviour.DUPLICATES_ARE_LISTED, true)
                                .build(),
                        organisation)
                .map(chain -> chain);
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return TenantActions.requests(ORGANISATION);
    }
}
