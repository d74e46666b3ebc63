package dev.latchkey.verification.concurrency;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** A tenant of identities 0, 1, … and roles 0, 1, … that their owner approves. */
final class SmallTenant {
    private SmallTenant() {}

    static FakeTenant create(int identities, int roles) {
        Organisation.Builder organisation = Organisation.builder();
        organisation
                .name("acme")
                .now(OffsetDateTime.parse("2026-11-30T00:00:00Z"))
                .addPeople(Person.builder()
                        .id(IdentityId.of("administrator-1"))
                        .name("Administrator")
                        .authority(PersonAuthority.ORG_ADMIN)
                        .build());
        for (int i = 0; i < identities; i++) {
            organisation.addPeople(Person.builder()
                    .id(IdentityId.of("identity-" + i))
                    .name("Person " + i)
                    .build());
        }
        for (int i = 0; i < roles; i++) {
            organisation.addItem(RequestableItem.builder()
                    .type(ItemType.ROLE)
                    .id("role-" + i)
                    .name("Role " + i)
                    .owner(IdentityId.of("administrator-1"))
                    .requestConfig(EntitlementAccessRequestConfig.builder()
                            .approvalSchemes(List.of(EntitlementApprovalScheme.builder()
                                    .approverType(ApproverType.ENTITLEMENT_OWNER)
                                    .build()))
                            .build())
                    .build());
        }
        return FakeTenant.of(organisation.build());
    }

    /** {@return a request of a role for an identity} */
    static AccessRequest body(String identity, String role) {
        return AccessRequest.builder()
                .addRequestedFor(IdentityId.of(identity))
                .addRequestedItem(
                        RequestedItem.builder().type(ItemType.ROLE).id(role).build())
                .build();
    }

    /** Requests a role for an identity; fails if the tenant rejects that. */
    static AccessRequestId request(FakeTenant tenant, String identity, String role) {
        return ((Submission.Accepted) tenant.requests().create(body(identity, role)))
                .response()
                .getNewRequests()
                .get(0)
                .getAccessRequestIds()
                .get(0);
    }

    /** Finds the pending approval of a request for an identity. */
    static ApprovalId approvalFor(FakeTenant tenant, String identity) {
        return Objects.requireNonNull(
                tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows().stream()
                        .filter(row -> identity.equals(
                                Objects.requireNonNull(row.getRequestedFor()).getId()))
                        .findFirst()
                        .orElseThrow()
                        .getId());
    }
}
