package dev.latchkey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Kotlin would escape has another name that does the same. */
class KotlinNamesTest {
    @Test
    void aTenantIsSeenBySomebodyElse() {
        FakeTenant tenant = FakeTenant.create();

        tenant.actingAs(DemoOrganisation.EMPLOYEE)
                .status()
                .page(StatusQuery.builder().build());
        FakeTenant.builder().actingAs(DemoOrganisation.EMPLOYEE).build();

        assertThat(tenant.log().getCalls().get(0).getWho())
                .isEqualTo(who(FakeTenant.create().as(DemoOrganisation.EMPLOYEE)));
    }

    @Test
    void aTenantIsSeenThroughAnotherApiVersion() {
        assertThat(FakeTenant.create().withApiVersion(ApiVersion.V2024).getApiVersion())
                .isEqualTo(ApiVersion.V2024);
    }

    @Test
    void casesAreOfSomeApiVersions() {
        assertThat(Cases.valid().ofApiVersions(ApiVersion.V2024, ApiVersion.V1).getApiVersions())
                .containsExactlyInAnyOrder(ApiVersion.V2024, ApiVersion.V1);
    }

    @Test
    void filtersForOneOfSeveralValues() {
        assertThat(Filter.anyOf("id", List.of("a", "b"))).isEqualTo(Filter.in("id", List.of("a", "b")));
    }

    private static String who(FakeTenant tenant) {
        tenant.status().page(StatusQuery.builder().build());
        return tenant.log().getCalls().get(0).getWho();
    }
}
