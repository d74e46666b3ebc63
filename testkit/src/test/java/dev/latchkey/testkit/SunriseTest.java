package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.access;
import static dev.latchkey.testkit.Requests.approve;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.has;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.row;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.TenantException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of access before its start date. */
final class SunriseTest {
    private static final OffsetDateTime SUNRISE = OffsetDateTime.parse("2026-12-01T08:00:00Z");

    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

    @Test
    void closingBeforeTheSunriseWithdrawsTheAccess() {
        AccessRequestId request =
                accepted(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(SUNRISE)));

        close(request);
        tenant.clock().advanceTo(SUNRISE.toInstant());

        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isFalse();
    }

    @Test
    void closingBeforeTheSunrisePutsChangedDatesBack() {
        OffsetDateTime sunset = OffsetDateTime.parse("2027-03-01T00:00:00Z");
        accepted(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).removeDate(sunset)));
        AccessRequestId change = accepted(
                eve,
                grant(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).startDate(SUNRISE).removeDate(sunset.plusDays(1))));
        assertThat(access(tenant, EMPLOYEE, STAFF_ROLE).get(0).getRemoveDate()).isEqualTo(sunset.plusDays(1));

        close(change);

        assertThat(access(tenant, EMPLOYEE, STAFF_ROLE)).singleElement().satisfies(access -> {
            assertThat(access.getStartDate()).isNull();
            assertThat(access.getRemoveDate()).isEqualTo(sunset);
        });
    }

    @Test
    void anEntitlementIsNotListedAsHeldBeforeItsStart() {
        accepted(
                eve, grant(EMPLOYEE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).startDate(SUNRISE)));
        approve(tenant.as(OWNER));

        assertThatThrownBy(() -> tenant.entitlements().details(EMPLOYEE, VPN_ENTITLEMENT))
                .isInstanceOf(TenantException.Refused.class);
        tenant.clock().advanceTo(SUNRISE.toInstant());
        assertThat(tenant.entitlements().details(EMPLOYEE, VPN_ENTITLEMENT).getAccountTargets())
                .hasSize(1);
    }

    @Test
    void aStartAfterTheRemovalGivesNoAccess() {
        AccessRequestId request = accepted(
                eve,
                grant(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).startDate(SUNRISE).removeDate(SUNRISE.minusDays(1))));

        assertThat(row(eve, request).getState()).isEqualTo(RequestState.CANCELLED);
        assertThat(row(eve, request).getCancelledRequestDetails())
                .extracting("comment")
                .isEqualTo("(synthetic) cancelled: the access would end before it begins");
        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isFalse();
    }

    @Test
    void waitingForADateFarAwayTakesAFewLooks() throws InterruptedException {
        OffsetDateTime far =
                tenant.clock().instant().atOffset(SUNRISE.getOffset()).plusDays(80);
        AccessRequestId request =
                accepted(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(far)));
        AtomicInteger moves = new AtomicInteger();
        tenant.clock().onAdvance(moment -> moves.incrementAndGet());

        Awaited awaited = eve.status().await(request, AwaitPlan.within(Duration.ofDays(100)));

        assertThat(awaited).isInstanceOf(Awaited.Ended.class);
        assertThat(moves).hasValueLessThan(10);
        assertThat(tenant.clock().instant()).isEqualTo(far.toInstant());
    }

    private void close(AccessRequestId request) {
        tenant.requests()
                .close(CloseAccessRequest.builder().addAccessRequestIds(request).build());
    }
}
