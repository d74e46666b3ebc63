package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.says;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTORS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DATABASE_ENTITLEMENT;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.testkit.behaviour.Behaviour;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Which grants are refused at once, and in which words. */
final class GrantRefusalTest {
    private static final OffsetDateTime PAST = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);
    private final FakeTenant maya = tenant.as(MANAGER);

    @Test
    void datesAreInTheFuture() {
        says(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).removeDate(PAST)), "removeDate is not in the future");
        says(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(PAST)), "startDate is not in the future");
        FakeTenant patient = FakeTenant.builder()
                .assume(Behaviour.PAST_START_IS_REFUSED, false)
                .as(EMPLOYEE)
                .build();
        accepted(patient, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(PAST)));
        assertThat(Requests.has(patient, EMPLOYEE, STAFF_ROLE)).isTrue();
    }

    @Test
    void whatAnItemDemandsIsBrought() {
        RequestedItem.Builder item = item(ItemType.ENTITLEMENT, DATABASE_ENTITLEMENT);
        says(eve, grant(EMPLOYEE, item), "a request for " + DATABASE_ENTITLEMENT + " needs a comment");
        says(
                eve,
                grant(EMPLOYEE, item.comment("please")),
                "a request for " + DATABASE_ENTITLEMENT + " needs a removeDate");
        says(
                eve,
                grant(EMPLOYEE, item.removeDate(PAST.plusDays(30).plusSeconds(1))),
                "a request for " + DATABASE_ENTITLEMENT + " may last until 2026-12-21T12:00:00Z at most");
        accepted(eve, grant(EMPLOYEE, item.removeDate(PAST.plusDays(30))));
    }

    @Test
    void whoMayAskForWhomIsAsConfigured() {
        AccessRequest forEve = grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE);
        assertThat(refused(tenant.asApi(), forEve).status()).isEqualTo(403);
        says(tenant.as(OWNER), forEve, "the caller may not ask for " + EMPLOYEE);
        accepted(maya, forEve);
        says(
                eve,
                grant(EMPLOYEE, ItemType.ACCESS_PROFILE, CONTRACTORS_PROFILE),
                "the caller cannot request " + CONTRACTORS_PROFILE);
        accepted(tenant.as(CONTRACTOR), grant(CONTRACTOR, ItemType.ACCESS_PROFILE, CONTRACTORS_PROFILE));

        tenant.config()
                .replace(AccessRequestConfig.builder()
                        .approvalsMustBeExternal(true)
                        .build());
        says(
                eve,
                grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE),
                "approvals are external, so that only an administrator creates access requests");
        accepted(tenant, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
    }
}
