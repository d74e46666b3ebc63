package host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.spring.test.AutoConfigureFakeTenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@AutoConfigureFakeTenant(as = "2c918084660f45d6016617daa9210003")
class FakeTenantTest {
    @Autowired
    private Tenant tenant;

    @Autowired
    private FakeTenant fake;

    @Test
    void theApplicationHasTheFakeTenant() {
        assertThat(tenant).isSameAs(fake);
        assertThat(fake.getPerson()).isEqualTo(DemoOrganisation.EMPLOYEE);
        assertThat(tenant.requests()
                        .create(AccessRequests.grant()
                                .accessProfile(DemoOrganisation.REPORTS_PROFILE, item -> item.comment("Closes the year"))
                                .forIdentities(DemoOrganisation.EMPLOYEE.value())
                                .build()))
                .isInstanceOf(Submission.Accepted.class);
    }
}
