package dev.latchkey.benchmark;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Calls of a fake tenant at which many requests wait for a decision. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FakeTenantBenchmark {
    private static final int PEOPLE = 1_000;
    private static final OffsetDateTime END = OffsetDateTime.parse("2028-01-01T00:00:00Z");

    /** The number of waiting items. */
    @Param({"100", "10000", "50000"})
    private int open;

    private FakeTenant tenant = FakeTenant.create();
    private StatusQuery one = StatusQuery.builder().build();
    private int made;

    /** Makes the lines. */
    @Setup
    public void make() {
        Organisation.Builder organisation = DemoOrganisation.create().toBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            organisation.addPeople(Person.builder()
                    .id(person(i))
                    .name("Person " + i)
                    .manager(DemoOrganisation.MANAGER)
                    .build());
        }
        tenant = FakeTenant.of(organisation.build());
        AccessRequestId last = create();
        while (made < open) {
            last = create();
        }
        one = StatusQuery.builder()
                .filters(Filter.of("accessRequestId", FilterOperator.EQ, last.value()))
                .build();
    }

    @Benchmark
    public ActionOutcome createAndCancel() {
        return tenant.requests()
                .cancel(CancelAccessRequest.builder()
                        .accountActivityId(create())
                        .comment("Not needed")
                        .build());
    }

    @Benchmark
    public Page<RequestedItemStatus> statusOfOne() {
        return tenant.status().page(one);
    }

    @Benchmark
    public Page<AdministratorItemStatus> newestTen() {
        return tenant.status()
                .administrationPage(
                        StatusQuery.builder().limit(10).sorters("-created").build());
    }

    @Benchmark
    public void timePasses() {
        tenant.clock().advance(Duration.ofMillis(1));
    }

    /** Every request has an end date of its own, so none is the twin of another. */
    private AccessRequestId create() {
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(person(made % PEOPLE))
                .addRequestedItems(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id(DemoOrganisation.REPORTS_PROFILE)
                        .removeDate(END.plusSeconds(made++))
                        .build())
                .build();
        if (tenant.requests().create(request) instanceof Submission.Accepted accepted) {
            return accepted.requests().get(0).id();
        }
        throw new IllegalStateException("the tenant refused " + request);
    }

    private static IdentityId person(int number) {
        return IdentityId.of("2c918084660f45d6016617dab%07d".formatted(number));
    }
}
