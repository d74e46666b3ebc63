package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.inNestedShape;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.nested;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.revoke;
import static dev.latchkey.testkit.Requests.says;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DATABASE_ENTITLEMENT;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.TEAM_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Which revokes are refused at once, and in which words. */
final class RevokeRefusalTest {
    private static final OffsetDateTime FUTURE = OffsetDateTime.parse("2026-12-11T12:00:00Z");

    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant maya = tenant.as(MANAGER);

    @Test
    void revokesAreForOneByTheManagerWithAComment() {
        RequestedItem.Builder reports = item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE);
        says(tenant.as(COLLEAGUE), revoke(COLLEAGUE, reports), "nobody revokes their own access");
        says(
                tenant.as(OWNER),
                revoke(COLLEAGUE, reports),
                "only the manager of " + COLLEAGUE + ", or an administrator, revokes its access");
        says(
                maya,
                revoke(COLLEAGUE, reports).toBuilder().addRequestedFor(EMPLOYEE).build(),
                "a revoke is for exactly one identity");
        says(
                maya,
                grant(COLLEAGUE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE).toBuilder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .build(),
                "a revoke needs a comment for every item");
        says(
                maya,
                revoke(COLLEAGUE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)).toBuilder()
                        .addRequestedItems(item(ItemType.ENTITLEMENT, DATABASE_ENTITLEMENT)
                                .comment("too")
                                .build())
                        .build(),
                "a revoke takes away one entitlement at most");
        says(maya, revoke(COLLEAGUE, reports.startDate(FUTURE)), "a revoke has no startDate");
        says(
                maya,
                inNestedShape(nested(
                                COLLEAGUE,
                                item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE).comment("gone")))
                        .toBuilder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .build(),
                "requestedForWithRequestedItems is not supported for revoke requests");
    }

    @Test
    void aRevokeMovesASunsetToAnEarlierDateOnly() {
        OffsetDateTime sunset = OffsetDateTime.parse("2027-06-30T22:00:00Z");
        RequestedItem.Builder reports = item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE);
        says(
                maya,
                revoke(COLLEAGUE, reports.removeDate(sunset)),
                "removeDate is not earlier than the sunset date that is set");
        says(
                maya.in(ApiVersion.BETA),
                revoke(COLLEAGUE, reports.removeDate(sunset.minusDays(1))),
                "the access has a sunset date already");
        accepted(maya, revoke(COLLEAGUE, reports.removeDate(sunset.minusDays(1))));
    }

    @Test
    void accessFromARoleMembershipCannotBeRevoked() {
        assertThat(text(refused(maya, revoke(EMPLOYEE, item(ItemType.ROLE, TEAM_ROLE)))))
                .isEqualTo("Some items are not revocable");
    }

    @Test
    void whatIsNotRevocableIsRefused() {
        Organisation demo = DemoOrganisation.create();
        FakeTenant fixed = FakeTenant.builder()
                .organisation(demo.toBuilder()
                        .access(demo.getAccess().stream()
                                .map(access ->
                                        access.toBuilder().revocable(false).build())
                                .toList())
                        .build())
                .as(MANAGER)
                .build();

        assertThat(text(refused(fixed, revoke(COLLEAGUE, item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE)))))
                .isEqualTo("Some items are not revocable");
    }

    @Test
    void whatIsNotThereToRevokeIsRefusedWhereTenantsWereSeenToDoSo() {
        FakeTenant observed = FakeTenant.builder()
                .assume(Behaviour.UNHELD_IS_REFUSED, true)
                .as(MANAGER)
                .build();

        assertThat(text(refused(observed, revoke(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)))))
                .isEqualTo("Some items are not revocable");
    }
}
