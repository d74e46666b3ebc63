package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.approve;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.pending;
import static dev.latchkey.testkit.Requests.row;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.organisation.ApiClient;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

    @Test
    void whatWasRestoredGoesOnAsItWouldHave() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        Snapshot snapshot = tenant.snapshot();
        tenant.clock().advance(Duration.ofDays(100));
        assertThat(row(eve, request).getState()).isEqualTo(RequestState.CANCELLED);

        tenant.restore(snapshot);

        assertThat(tenant.snapshot()).isEqualTo(snapshot);
        assertThat(tenant.clock().instant()).isEqualTo("2026-11-21T12:00:00Z");
        approve(tenant.as(MANAGER));
        assertThat(row(eve, request).getState()).isEqualTo(RequestState.EXECUTING);

        FakeTenant other = FakeTenant.create();
        other.restore(snapshot);
        assertThat(pending(other.as(MANAGER))).hasSize(1);
    }

    @Test
    void resetForgetsEverything() {
        Snapshot beginning = tenant.snapshot();
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        tenant.clock().advance(Duration.ofDays(1));

        tenant.reset();

        assertThat(tenant.snapshot()).isEqualTo(beginning);
        assertThat(tenant.organisation()).isEqualTo(DemoOrganisation.create());
    }

    @Test
    void equalSeedsMakeEqualIds() {
        AccessRequestId one = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        AccessRequestId same = accepted(FakeTenant.create().as(EMPLOYEE), grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        AccessRequestId other =
                accepted(FakeTenant.builder().seed(1).as(EMPLOYEE).build(), grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));

        assertThat(one.value()).matches("[0-9a-f]{32}");
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void aSnapshotHasNoClientsAndWhoRestoresItKeepsItsOwn() {
        ApiClient nightly = ApiClient.builder().id("nightly").secret("hush").build();
        ApiClient eves =
                ApiClient.builder().id("eve").secret("whisper").person(EMPLOYEE).build();
        Organisation acme = DemoOrganisation.create();
        FakeTenant other =
                FakeTenant.of(acme.toBuilder().clients(List.of(nightly, eves)).build());
        Organisation small =
                Organisation.builder().name("small").now(acme.getNow()).build();

        assertThat(other.snapshot().json()).doesNotContain("clients", "nightly", "hush", "whisper");

        other.restore(tenant.snapshot());
        assertThat(other.organisation().getClients()).containsExactly(nightly, eves);

        other.restore(FakeTenant.of(small).snapshot());
        assertThat(other.organisation().getClients()).containsExactly(nightly);

        other.reset();
        assertThat(other.organisation().getClients()).containsExactly(nightly, eves);
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenant.restore(new Snapshot("[]")))
                .withMessageStartingWith("this is not a snapshot of a fake tenant: ");
    }

    @Test
    void aLostAnswerIsReconciledByTheMarkOfTheRequest() {
        AccessRequest request = RequestMark.on(grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE), "m1");
        Submission.Unknown lost = new Submission.Unknown(request, tenant.clock().instant(), "reset");
        assertThat(eve.requests().reconcile(lost)).isInstanceOf(Reconciliation.DidNotHappen.class);

        AccessRequestId id = accepted(eve, request);

        assertThat(eve.requests().reconcile(lost)).isEqualTo(new Reconciliation.Happened(List.of(id)));
    }

    @Test
    void withoutAMarkNobodyCanTellWhatALostAnswerWas() {
        AccessRequest request = grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE);
        Submission.Unknown lost = new Submission.Unknown(request, tenant.clock().instant(), "reset");
        accepted(eve, request);

        assertThat(eve.requests().reconcile(lost))
                .isEqualTo(new Reconciliation.CannotTell("the request carries no key, and 1 row of the status list"
                        + " could be its own; compare them with the request"));
        assertThat(eve.requests()
                        .reconcile(new Submission.Unknown(
                                RequestMark.on(request, "m1"), tenant.clock().instant(), "reset")))
                .isEqualTo(new Reconciliation.CannotTell(
                        "no row of the status list carries the key of the request, but 1 row without a key"
                                + " could be its own; compare them with the request"));
    }
}
