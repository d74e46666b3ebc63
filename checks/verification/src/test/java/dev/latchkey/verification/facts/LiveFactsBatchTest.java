package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.lookup.TenantFacts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 200 different requests for a team of twelve: grants of 10 roles, 10 access profiles and 15 entitlements, and revokes. */
class LiveFactsBatchTest {
    private static final int PEOPLE = 12;
    private static final int MOST_CALLS = 60;

    private final FakeTenant tenant = FakeTenant.of(organisation());

    private static IdentityId person(int i) {
        return IdentityId.of("2c918084660f45d6016617daa922%04d".formatted(i));
    }

    private static String id(ItemType type, int i) {
        return "2c9180835d2e5168015d32%02d%08d".formatted(type.getText().length(), i);
    }

    private static Organisation organisation() {
        Organisation.Builder organisation = DemoOrganisation.create().toBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            organisation.addPeople(Person.builder()
                    .id(person(i))
                    .name("Member " + i)
                    .manager(DemoOrganisation.MANAGER)
                    .build());
            organisation.addAccess(HeldAccess.builder()
                    .identity(person(i))
                    .type(ItemType.ROLE)
                    .item(id(ItemType.ROLE, i % 10))
                    .assignmentId("assignment" + i)
                    .build());
        }
        for (ItemType type : ItemType.values()) {
            for (int i = 0; i < (type == ItemType.ENTITLEMENT ? 15 : 10); i++) {
                organisation.addItems(RequestableItem.builder()
                        .type(type)
                        .id(id(type, i))
                        .name(type + " " + i)
                        .addSources(DemoOrganisation.DIRECTORY)
                        .build());
            }
        }
        return organisation.build();
    }

    private static List<AccessRequest> requests() {
        return Stream.concat(
                        IntStream.range(0, 160).mapToObj(LiveFactsBatchTest::grant),
                        IntStream.range(0, 40).mapToObj(LiveFactsBatchTest::revoke))
                .toList();
    }

    private static AccessRequest grant(int i) {
        return AccessRequest.builder()
                .addRequestedFor(person(i % PEOPLE), person((i + 1 + i / PEOPLE) % PEOPLE))
                .addRequestedItem(item(ItemType.ROLE, i % 10))
                .addRequestedItem(item(ItemType.ACCESS_PROFILE, i / 10 % 10))
                .addRequestedItem(item(ItemType.ENTITLEMENT, i % 15))
                .build();
    }

    private static AccessRequest revoke(int i) {
        return AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(person(i % PEOPLE))
                .addRequestedItem(RequestedItem.builder()
                        .from(item(ItemType.ROLE, (i + i / PEOPLE) % 10))
                        .comment("request " + i)
                        .build())
                .build();
    }

    private static RequestedItem item(ItemType type, int i) {
        return RequestedItem.builder().type(type).id(id(type, i)).build();
    }

    @Test
    void twoHundredRequestsForATeamTakeFewCallsAndASecondTimeNone() {
        List<AccessRequest> requests = requests();
        Preflight preflight = Preflight.of(ApiVersion.V1);
        TenantFacts facts = TenantFacts.of(tenant).forBatch(requests);

        assertThat(requests).hasSize(200).doesNotHaveDuplicates();
        assertThat(requests.stream()
                        .map(request -> preflight.check(request, facts).getVerdict()))
                .containsOnly(Verdict.PASS);
        assertThat(tenant.log().getCount()).isLessThanOrEqualTo(MOST_CALLS);

        long calls = tenant.log().getCount();
        requests.forEach(request -> preflight.check(request, facts));
        assertThat(tenant.log().getCount()).isEqualTo(calls);
    }

    @Test
    void oneByOneTheyShareWhatIsKept() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        TenantFacts facts = TenantFacts.of(tenant);

        requests().forEach(request -> preflight.check(request, facts));

        assertThat(tenant.log().getCount()).isLessThanOrEqualTo(3L * MOST_CALLS);
    }
}
