package desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.jqwik.TenantActions;
import dev.latchkey.jqwik.TenantSession;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.state.ActionChain;

/** What holds of a desk, whatever it is asked for. */
abstract class DeskProperties {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final Organisation ORGANISATION = DemoOrganisation.create();
    private static final Instant NOW = ORGANISATION.getNow().toInstant();

    abstract Desk desk(Tenant tenant);

    @Property
    void teamsOfAnySizeGetLegalRequests(
            @ForAll @IntRange(min = 1, max = 100) int people,
            @ForAll @IntRange(max = 400) int daysFromNow,
            @ForAll @IntRange(min = -12, max = 14) int hoursFromUtc) {
        ZoneId zone = ZoneOffset.ofHours(hoursFromUtc);
        LocalDate lastDay = NOW.atZone(zone).toLocalDate().plusDays(daysFromNow);
        List<String> team = IntStream.range(0, people)
                .mapToObj(number -> "2c9180846ff%021d".formatted(number))
                .toList();

        List<AccessRequest> requests =
                desk(FakeTenant.create()).grantToTeam(DemoOrganisation.VPN_ENTITLEMENT, team, lastDay, zone);

        assertThat(requests).flatMap(DeskProperties::findings).isEmpty();
        assertThat(requests)
                .flatMap(AccessRequest::getRequestedFor)
                .extracting(Object::toString)
                .containsExactlyElementsOf(team);
    }

    @Property
    void leaversLoseEachEntitlementByALegalRequest(@ForAll @IntRange(min = 1, max = 30) int number) {
        List<String> entitlements = IntStream.range(0, number)
                .mapToObj(each -> "2c91808874ff%020d".formatted(each))
                .toList();

        List<AccessRequest> requests =
                desk(FakeTenant.create()).revoke(DemoOrganisation.COLLEAGUE.value(), entitlements);

        assertThat(requests).flatMap(DeskProperties::findings).isEmpty();
        assertThat(requests).flatMap(AccessRequest::getRequestedItems).hasSameSizeAs(entitlements);
    }

    @Property
    void aRequestArrivesOnceWhateverBecomesOfTheCall(@ForAll List<CallFault> faults) {
        FakeTenant tenant = FakeTenant.builder()
                .as(DemoOrganisation.EMPLOYEE)
                .assume(Behaviour.DUPLICATES_ARE_LISTED, true)
                .build();
        faults.forEach(fault -> tenant.faults().next(fault, Operation.CREATE));

        desk(tenant)
                .submit(AccessRequests.grant()
                        .role(DemoOrganisation.STAFF_ROLE)
                        .forIdentities(DemoOrganisation.EMPLOYEE)
                        .build());

        assertThat(tenant.status().page(StatusQuery.builder().build()).rows()).hasSize(1);
    }

    @Property(shrinking = ShrinkingMode.FULL)
    void nothingWaitsAfterAllIsApproved(@ForAll("histories") ActionChain<TenantSession> history) {
        FakeTenant tenant = ((FakeTenant) history.run().getTenant()).as(DemoOrganisation.MANAGER);
        tenant.faults().clear();

        desk(tenant).approveAll();

        assertThat(tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows())
                .isEmpty();
    }

    @Provide
    Arbitrary<ActionChain<TenantSession>> histories() {
        return TenantActions.on(() -> FakeTenant.of(ORGANISATION), ORGANISATION)
                .withMaxTransformations(20);
    }

    private static List<Finding> findings(AccessRequest request) {
        return PREFLIGHT.check(request, Facts.at(NOW)).getFindings();
    }
}
