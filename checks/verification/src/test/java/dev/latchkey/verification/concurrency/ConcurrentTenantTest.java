package dev.latchkey.verification.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.verification.law.States;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code -Dlatchkey.concurrency.rounds=1000} tries longer. */
class ConcurrentTenantTest {
    private static final int ROUNDS = Integer.getInteger("latchkey.concurrency.rounds", 1) * 10;
    private static final int REQUESTS = 20;

    @Test
    @States("Requests that threads make at once of a fake tenant get ids of their own, and none is lost or doubled.")
    void requestsOfThreadsGetIdsOfTheirOwnAndNoneIsLost() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();

            List<AccessRequestId> ids = Together.all(thread -> IntStream.range(0, REQUESTS)
                            .mapToObj(number -> create(tenant, "identity-" + thread, "role-" + number))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(ids).hasSize(Together.THREADS * REQUESTS).doesNotHaveDuplicates();
            assertThat(rows(tenant)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    @States("What a fake tenant shows while others make requests only grows.")
    void whatATenantShowsWhileOthersMakeRequestsOnlyGrows() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();

            List<List<Integer>> seen = Together.all(thread -> {
                List<Integer> counts = new ArrayList<>();
                for (int number = 0; number < REQUESTS; number++) {
                    if (thread % 2 == 0) {
                        create(tenant, "identity-" + thread, "role-" + number);
                    } else {
                        counts.add(rows(tenant).size());
                    }
                }
                return counts;
            });

            assertThat(seen).allSatisfy(counts -> assertThat(counts).isSorted());
        }
    }

    @Test
    @States("Of several threads that cancel one request, or decide one approval, one succeeds.")
    void ofSeveralThreadsThatDecideTheSameOneSucceeds() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();
            AccessRequestId cancelled = create(tenant, "identity-0", "role-0");
            create(tenant, "identity-1", "role-1");
            tenant.clock().advance(Duration.ofMinutes(1));
            ApprovalId approval = Objects.requireNonNull(
                    tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows().stream()
                            .filter(row -> "identity-1"
                                    .equals(Objects.requireNonNull(row.getRequestedFor())
                                            .getId()))
                            .findFirst()
                            .orElseThrow()
                            .getId());

            List<ActionOutcome> cancels = Together.all(thread -> tenant.requests()
                    .cancel(CancelAccessRequest.builder()
                            .accountActivityId(cancelled)
                            .comment("No longer needed")
                            .build()));
            List<ActionOutcome> decisions = Together.all(thread -> thread % 2 == 0
                    ? tenant.approvals().approve(approval, Comment.of("granted"))
                    : tenant.approvals().reject(approval, Comment.of("not granted")));

            assertThat(accepted(cancels)).isEqualTo(1);
            assertThat(accepted(decisions)).isEqualTo(1);
        }
    }

    private static long accepted(List<ActionOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof ActionOutcome.Rejected))
                .count();
    }

    private static AccessRequestId create(FakeTenant tenant, String identity, String item) {
        Submission submission = tenant.requests()
                .create(AccessRequest.builder()
                        .addRequestedFor(IdentityId.of(identity))
                        .addRequestedItem(RequestedItem.builder()
                                .type(ItemType.ROLE)
                                .id(item)
                                .build())
                        .build());
        return ((Submission.Accepted) submission)
                .response()
                .getNewRequests()
                .get(0)
                .getAccessRequestIds()
                .get(0);
    }

    private static List<AccessRequestId> rows(FakeTenant tenant) {
        return tenant.status()
                .administrationStream(StatusQuery.builder().build())
                .map(row -> Objects.requireNonNull(row.getAccessRequestId()))
                .toList();
    }

    private static FakeTenant tenant() {
        Organisation.Builder organisation = Organisation.builder();
        organisation
                .name("acme")
                .now(OffsetDateTime.parse("2026-11-30T00:00:00Z"))
                .addPeople(Person.builder()
                        .id(IdentityId.of("administrator-1"))
                        .name("Administrator")
                        .authority(PersonAuthority.ORG_ADMIN)
                        .build());
        for (int i = 0; i < Together.THREADS; i++) {
            organisation.addPeople(Person.builder()
                    .id(IdentityId.of("identity-" + i))
                    .name("Person " + i)
                    .build());
        }
        for (int i = 0; i < REQUESTS; i++) {
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
}
