package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.approve;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDITOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.Approver;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.IdentityAccountSelections;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.behaviour.NotEmulatedException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists show to whom, filtered, sorted and page by page. */
final class ListTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

    private AccessRequestId audit = AccessRequestId.of("");
    private AccessRequestId staff = AccessRequestId.of("");

    @BeforeEach
    void ask() {
        audit = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        tenant.clock().advance(Duration.ofHours(1));
        staff = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        tenant.clock().advance(Duration.ofHours(1));
        accepted(tenant.as(COLLEAGUE), grant(COLLEAGUE, ItemType.ROLE, STAFF_ROLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            created gt "2026-11-21T12:00:00Z"                                        | Staff, Staff
            created ge "2026-11-21T13:00:00+01:00" and created lt "2026-11-21T14:00:00Z" | Audit, Staff
            created le "2026-11-21T12:00:00.000Z"                                    | Audit
            created ne "2026-11-21T12:00:00Z"                                        | Staff, Staff
            status eq "EXECUTING"                                                    | Audit
            status in ("EXECUTING","REQUEST_COMPLETED")                              | Audit, Staff, Staff
            status ne "EXECUTING"                                                    | Staff, Staff
            created isnull                                                           |
            created ge "2026-11-21"                                                  | Audit, Staff, Staff
            created ge 2026-11-22                                                    |
            created isnull or status eq "EXECUTING"                                  | Audit
            not status eq "EXECUTING"                                                | Staff, Staff
            not (status eq "EXECUTING" or created gt 2026-11-21T12:00:00Z)           |
            status eq "EXECUTING" or status eq "X" and created isnull                | Audit
            (status eq "EXECUTING" or status eq "X") and created isnull              |
            created sw "2026-11-21T12"                                               | Audit
            accessRequestId sw ""                                                    | Audit, Staff, Staff
            accessRequestId gt "" and status eq "EXECUTING"                          | Audit
            """)
    void filtersPickRows(String filter, @Nullable String names) {
        assertThat(tenant.status()
                        .administrationPage(
                                StatusQuery.builder().filters(filter).build())
                        .rows())
                .extracting(ItemStatus::getName)
                .containsExactly(names == null ? new String[0] : names.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gt \"soon\"", "ne \"yesterday\"", "in (\"soon\",\"2026-11-21T12:00:00Z\")", "ge 20261121"})
    void whatIsNoDateTimeCannotBeComparedWithOne(String comparison) {
        for (String filter : List.of("created " + comparison, "status eq \"X\" and not (created " + comparison + ")")) {
            assertThatThrownBy(() -> tenant.status()
                            .administrationPage(
                                    StatusQuery.builder().filters(filter).build()))
                    .isInstanceOf(TenantException.Refused.class)
                    .hasMessageContaining("(400)")
                    .hasMessageContaining("created cannot be compared with")
                    .hasMessageEndingWith("which is no date-time");
        }
    }

    @Test
    void sortersOrderRowsAndPagesCutThem() {
        StatusQuery query = StatusQuery.builder()
                .sorters(Sorter.ascending("name").then(Sorter.descending("created")))
                .limit(2)
                .count(true)
                .build();

        Page<RequestedItemStatus> first = tenant.status().page(query);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.rows()).extracting(ItemStatus::getName).containsExactly("Audit", "Staff");
        assertThat(first.rows().get(1).getRequestedFor()).extracting("id").isEqualTo(COLLEAGUE.value());
        assertThat(tenant.status().page(query.toBuilder().offset(2).build()).rows())
                .hasSize(1);
        assertThat(tenant.status().stream(query)).hasSize(3);
        assertThat(tenant.status().administrationStream(query)).hasSize(3);
        assertThat(tenant.status().page(StatusQuery.builder().limit(0).build()).rows())
                .isEmpty();
    }

    @Test
    void whatIsDecidedWhileAStreamIsReadHidesNothingOfIt() {
        accepted(tenant, grant(MANAGER, ItemType.ROLE, AUDIT_ROLE));
        accepted(tenant, grant(CONTRACTOR, ItemType.ROLE, AUDIT_ROLE));
        ApprovalQuery oneByOne = ApprovalQuery.builder().limit(1).build();
        List<PendingApproval> waiting =
                tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows();

        List<PendingApproval> read = tenant.approvals()
                .pendingStream(oneByOne)
                .peek(row -> tenant.approvals().approve(Objects.requireNonNull(row.getId()), Comment.of("fine")))
                .toList();

        assertThat(waiting).hasSizeGreaterThan(2);
        assertThat(read).isEqualTo(waiting);
        assertThat(tenant.approvals()
                        .pendingStream(oneByOne.toBuilder().limit(0).build()))
                .isEmpty();
    }

    @Test
    void everybodySeesTheirOwnAndAdministratorsEverything() {
        assertThat(eve.status().page(StatusQuery.builder().build()).rows()).hasSize(2);
        assertThat(eve.status()
                        .page(StatusQuery.builder().requestedFor(Query.ME).build())
                        .rows())
                .hasSize(2);
        assertThat(tenant.as(OWNER).status().page(StatusQuery.builder().build()).rows())
                .isEmpty();
        assertThat(tenant.status()
                        .page(StatusQuery.builder().regardingIdentity(COLLEAGUE).build())
                        .rows())
                .hasSize(1);
        refuses(
                () -> eve.status()
                        .page(StatusQuery.builder().requestedFor(COLLEAGUE).build()),
                400,
                "requested-for, requested-by and regarding-identity must be the current user");
        refuses(
                () -> eve.status().administrationPage(StatusQuery.builder().build()),
                403,
                "(synthetic) only an administrator, or who has the right"
                        + " idn:access-request-administration:read, sees everybody's requests");
    }

    @Test
    void queriesThatTheDocumentsDoNotHaveAreRefused() {
        refusesStatus(StatusQuery.builder().limit(251), "limit is 251, not 0 to 250");
        refusesStatus(StatusQuery.builder().offset(-1), "offset is -1, which is negative");
        refusesStatus(StatusQuery.builder().filters("name eq \"a\""), "status cannot be filtered by name eq");
        refusesStatus(StatusQuery.builder().sorters("state"), "status cannot be sorted by state");
        refusesStatus(
                StatusQuery.builder().requestState(RequestState.CANCELLED),
                "illegal value of request-state: \"CANCELLED\"");
        refusesStatus(
                StatusQuery.builder().requestedFor(Query.ME).regardingIdentity(Query.ME),
                "regarding-identity cannot stand beside requested-for or requested-by");
    }

    @ParameterizedTest
    @EnumSource
    void everyApiVersionAsksForExecutingOnly(ApiVersion apiVersion) {
        FakeTenant asked = tenant.in(apiVersion);
        StatusQuery unknown = StatusQuery.builder()
                .requestState(Open.of(RequestState.class, "X"))
                .build();

        assertThat(asked.status()
                        .page(StatusQuery.builder()
                                .requestState(RequestState.EXECUTING)
                                .build())
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> asked.status().page(unknown))
                .hasMessageEndingWith("illegal value of request-state: \"X\"");
    }

    @Test
    void whatIsNotEmulatedFailsLoudly() {
        assertThatExceptionOfType(NotEmulatedException.class)
                .isThrownBy(() -> tenant.status()
                        .page(StatusQuery.builder().assignedTo(OWNER).build()))
                .withMessage(
                        "the fake tenant cannot answer a status list with assigned-to: Manual work items: provisioning"
                                + " never waits for people, and assigned-to cannot be queried.");
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void everyDocumentedFilterAndSorterIsUnderstood(ApiVersion apiVersion) {
        FakeTenant here = tenant.in(apiVersion);
        for (Operation operation : Operation.values()) {
            apiVersion
                    .filters(operation)
                    .forEach((field, operators) -> operators.forEach(operator -> {
                        String[] values = operator == FilterOperator.ISNULL
                                ? new String[0]
                                : new String[] {"2026-11-21T12:00:00Z"};
                        read(here, operation, Filter.of(field, operator, values).toString(), null);
                    }));
            apiVersion.sorters(operation).forEach(field -> read(here, operation, null, "-" + field));
        }
    }

    @Test
    void approvalsAreCountedForTheirOwner() {
        approve(tenant.as(MANAGER));

        assertThat(tenant.as(MANAGER)
                        .approvals()
                        .summary(ApprovalSummaryQuery.builder().build()))
                .extracting("pending", "approved", "rejected")
                .containsExactly(0, 1, 0);
        assertThat(tenant.approvals()
                        .summary(ApprovalSummaryQuery.builder().ownerId(AUDITOR).build()))
                .extracting("pending", "approved", "rejected")
                .containsExactly(1, 0, 0);
        assertThat(tenant.approvals()
                        .summary(ApprovalSummaryQuery.builder()
                                .fromDate(OffsetDateTime.parse("2027-01-01T00:00:00Z"))
                                .build()))
                .extracting("pending", "approved")
                .containsExactly(0, 0);
        assertThat(tenant.approvals().approvers(audit))
                .extracting(Approver::getId)
                .containsExactly(AUDITOR, CONTRACTOR);
        assertThat(tenant.approvals().approvers(staff)).isEmpty();
        refuses(
                () -> tenant.approvals().approvers(AccessRequestId.of("none")),
                404,
                "(synthetic) access request \"none\" was not found");
        refuses(
                () -> eve.approvals()
                        .pendingPage(ApprovalQuery.builder().ownerId(MANAGER).build()),
                403,
                "(synthetic) only an administrator sees the approvals of others");
    }

    @Test
    void completedApprovalsSayWhoDecided() {
        approve(tenant.as(MANAGER));

        assertThat(tenant.as(MANAGER)
                        .approvals()
                        .completedStream(
                                ApprovalQuery.builder().sorters("-modified").build()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getReviewedBy()).extracting("name").isEqualTo("Maya Manager");
                    assertThat(row.getReviewerComment()).extracting("comment").isEqualTo("fine");
                });
    }

    @Test
    void entitlementsTellWhetherTheyCanBeRevoked() {
        assertThat(tenant.entitlements().details(COLLEAGUE, VPN_ENTITLEMENT).getAccountTargets())
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.getAccountName()).isEqualTo("CN=Emil,OU=Staff,DC=acme");
                    assertThat(target.getRevocable()).isTrue();
                });
        refuses(
                () -> tenant.entitlements().details(EMPLOYEE, VPN_ENTITLEMENT),
                404,
                "(synthetic) entitlement of " + EMPLOYEE + " \"" + VPN_ENTITLEMENT + "\" was not found");
    }

    @Test
    void accountsToChooseFromAreThoseOnTheSourceOfTheItem() {
        List<IdentityAccountSelections> selections = tenant.accounts()
                .select(grant(COLLEAGUE, ItemType.ENTITLEMENT, VPN_ENTITLEMENT))
                .getIdentities();

        assertThat(selections).singleElement().satisfies(identity -> {
            assertThat(identity.getAccountsSelectionRequired()).isTrue();
            assertThat(identity.getRequestedItems().get(0).getSources().get(0).getAccounts())
                    .hasSize(2);
        });
        assertThat(tenant.accounts()
                        .select(grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE))
                        .getIdentities()
                        .get(0)
                        .getAccountsSelectionRequired())
                .isFalse();
    }

    private static void read(
            FakeTenant tenant, Operation operation, @Nullable String filters, @Nullable String sorters) {
        StatusQuery status =
                StatusQuery.builder().filters(filters).sorters(sorters).build();
        ApprovalQuery approvals =
                ApprovalQuery.builder().filters(filters).sorters(sorters).build();
        switch (operation) {
            case STATUS -> tenant.status().page(status);
            case ADMINISTRATION -> tenant.status().administrationPage(status);
            case PENDING_APPROVALS -> tenant.approvals().pendingPage(approvals);
            case COMPLETED_APPROVALS -> tenant.approvals().completedPage(approvals);
            default -> throw new AssertionError(operation + " is no list");
        }
    }

    private void refusesStatus(StatusQuery.Builder query, String text) {
        refuses(() -> tenant.status().page(query.build()), 400, "(synthetic) " + text);
    }

    private static void refuses(ThrowingCallable call, int status, String text) {
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(call)
                .satisfies(e -> {
                    assertThat(text(e.getRejection())).isEqualTo(text);
                    assertThat(e.getRejection().status()).isEqualTo(status);
                });
    }
}
