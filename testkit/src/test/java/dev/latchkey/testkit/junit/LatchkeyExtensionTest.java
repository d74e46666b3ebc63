package dev.latchkey.testkit.junit;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.time.VirtualClock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LatchkeyTest
class LatchkeyExtensionTest {
    private final FakeTenant constructed;

    LatchkeyExtensionTest(FakeTenant tenant) {
        this.constructed = tenant;
    }

    @Test
    void constructorAndTestSeeOneTenant(FakeTenant tenant, VirtualClock clock) {
        assertThat(tenant).isSameAs(constructed);
        assertThat(clock).isSameAs(tenant.clock());
        assertThat(tenant.getPerson()).isEqualTo(DemoOrganisation.ADMIN);
        assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.DEFAULT);
    }

    @Test
    void otherCallersSeeTheSameTenant(
            @As("Eve Employee") Tenant eve, @As("2c918084660f45d6016617daa9210002") Tenant maya) {
        Submissions.requestReports(eve);

        assertThat(maya)
                .isInstanceOfSatisfying(
                        FakeTenant.class, seen -> assertThat(seen.getPerson()).isEqualTo(DemoOrganisation.MANAGER));
        assertThat(maya).isWaitingFor(DemoOrganisation.MANAGER);
    }

    @LatchkeyTest(
            apiVersion = ApiVersion.V2024,
            organisation = Renamed.class,
            as = "Maya Manager",
            profile = QuirkProfile.STRICT)
    void aMethodSaysWhatItsTenantIsLike(FakeTenant tenant) {
        assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.V2024);
        assertThat(tenant.organisation().getName()).isEqualTo("renamed");
        assertThat(tenant.getPerson()).isEqualTo(DemoOrganisation.MANAGER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyInvocationHasATenantOfItsOwn(int number, @As("Eve Employee") FakeTenant eve) {
        assertThat(eve.log().getCount())
                .as("calls before invocation %s", number)
                .isZero();
        Submissions.requestReports(eve);
    }

    @Nested
    class Inside {
        @Test
        void nestedClassesAreGivenTenantsToo(FakeTenant tenant) {
            assertThat(tenant).isSameAs(constructed);
        }
    }

    static final class Renamed implements Supplier<Organisation> {
        @Override
        public Organisation get() {
            return DemoOrganisation.create().toBuilder().name("renamed").build();
        }
    }
}
