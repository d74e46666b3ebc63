package dev.latchkey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FakeDirectoryTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final Directory directory = tenant.directory().orElseThrow();

    @Test
    void segmentsDecideWhatIsRequestable() {
        assertThat(requestable(DemoOrganisation.EMPLOYEE)).isEmpty();
        assertThat(requestable(DemoOrganisation.CONTRACTOR))
                .extracting(RequestableObject::getId)
                .containsExactly(DemoOrganisation.CONTRACTORS_PROFILE);
    }

    private List<RequestableObject> requestable(IdentityId identity) {
        return directory
                .requestableObjects(identity, List.of(DemoOrganisation.CONTRACTORS_PROFILE))
                .find()
                .orElseThrow();
    }

    @Test
    void whatEndedByTheClockIsGone() {
        IdentityId employee = DemoOrganisation.EMPLOYEE;
        tenant.as(employee)
                .requests()
                .create(AccessRequest.builder()
                        .addRequestedFor(employee)
                        .addRequestedItem(RequestedItem.builder()
                                .type(ItemType.ROLE)
                                .id(DemoOrganisation.STAFF_ROLE)
                                .removeDate(tenant.clock()
                                        .instant()
                                        .plus(Duration.ofDays(7))
                                        .atOffset(ZoneOffset.UTC))
                                .build())
                        .build());
        tenant.clock().advance(Duration.ofDays(1));
        assertThat(staff(employee))
                .singleElement()
                .extracting(RoleAssignment::getGrantedBy)
                .isEqualTo(GrantedBy.REQUEST);

        tenant.clock().advance(Duration.ofDays(7));
        assertThat(staff(employee)).isEmpty();
        assertThat(directory.clock().instant()).isEqualTo(tenant.clock().instant());
    }

    private List<RoleAssignment> staff(IdentityId identity) {
        return directory
                .roleAssignments(identity, DemoOrganisation.STAFF_ROLE)
                .find()
                .orElseThrow();
    }

    @Test
    void whatComesFromMembershipSaysSo() {
        assertThat(directory
                        .roleAssignments(DemoOrganisation.EMPLOYEE, DemoOrganisation.TEAM_ROLE)
                        .find()
                        .orElseThrow())
                .extracting(RoleAssignment::getGrantedBy)
                .containsExactly(GrantedBy.ROLE_MEMBERSHIP);
    }

    @Test
    void aMachineTellsItsOwnersAndTheTenantItsLicences() {
        assertThat(directory
                        .machineIdentity(DemoOrganisation.MACHINE)
                        .find()
                        .orElseThrow()
                        .getOwners())
                .containsExactly(DemoOrganisation.OWNER);
        assertThat(directory.licences().find()).contains(Set.of(Licence.MACHINE_IDENTITY));
    }

    @Test
    void accountsOfMachinesAreNotAmongThoseOfPeople() {
        assertThat(directory
                        .accounts(List.of(DemoOrganisation.MACHINE), List.of())
                        .find())
                .contains(List.of());
    }

    @Test
    void aTokenThatStandsForNobodySeesRolesAndEntitlementsOfOthers() {
        Directory seen = tenant.asApi().directory().orElseThrow();

        assertThat(seen.currentUser().find().orElseThrow().getAuthority()).isEqualTo(Authority.API);
        assertThat(seen.currentUser().find().orElseThrow().getId()).isNull();
        assertThat(seen.items(ItemType.ROLE, List.of(DemoOrganisation.STAFF_ROLE)))
                .isInstanceOf(Lookup.Known.class);
        assertThat(seen.entitlementsOf(DemoOrganisation.COLLEAGUE).find())
                .contains(Set.of(DemoOrganisation.VPN_ENTITLEMENT));
        assertThat(seen.accounts(List.of(DemoOrganisation.COLLEAGUE), List.of()))
                .isInstanceOf(Lookup.Unavailable.class);
    }

    @Test
    void aLenientTenantKnowsEveryItem() {
        Directory lenient = FakeTenant.builder().lenient().build().directory().orElseThrow();

        assertThat(lenient.items(ItemType.ENTITLEMENT, List.of("unheard of"))
                        .find()
                        .orElseThrow())
                .extracting(AccessItem::isRequestable)
                .containsExactly(true);
        assertThat(lenient.requestableObjects(DemoOrganisation.EMPLOYEE, List.of("unheard of"))
                        .find()
                        .orElseThrow())
                .hasSize(1);
        assertThat(lenient.roleAssignments(IdentityId.of("nobody")).find()).contains(List.of());
    }

    @Test
    void lookupsAreLoggedAndLooksAtTheClockAreNot() {
        assertThat(directory.clock().instant()).isEqualTo(tenant.clock().instant());
        directory.identities(List.of(DemoOrganisation.EMPLOYEE));

        assertThat(tenant.log().getCalls()).extracting(LoggedCall::getCall).containsExactly("directory.identities");
        assertThat(tenant.log().toString()).contains("Known {", "Eve Employee");
    }
}
