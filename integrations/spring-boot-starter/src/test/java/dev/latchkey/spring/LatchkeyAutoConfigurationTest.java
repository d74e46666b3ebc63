package dev.latchkey.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.spring.test.AutoConfigureFakeTenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.tenant.CheckedTenant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class LatchkeyAutoConfigurationTest {
    private static final AccessRequest SILENT_REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(DemoOrganisation.EMPLOYEE)
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ACCESS_PROFILE)
                    .id(DemoOrganisation.REPORTS_PROFILE)
                    .build())
            .build();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    LatchkeyAutoConfiguration.class,
                    LatchkeyHealthAutoConfiguration.class,
                    LatchkeyObservationAutoConfiguration.class,
                    LatchkeyValidationAutoConfiguration.class));

    private final ApplicationContextRunner acme = application.withPropertyValues(
            "latchkey.tenant=acme",
            "latchkey.credentials.client-id=8f14e45f",
            "latchkey.credentials.client-secret=not to be seen");

    @Test
    void withoutATenantThereAreChecksOnly() {
        application.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(Tenant.class);
            assertThat(context.getBean(Preflight.class).getApiVersion()).isEqualTo(ApiVersion.V1);
            assertThat(context.getBean(FactSource.class).get(Fact.NOW)).isNotNull();
        });
    }

    @Test
    void aTenantIsCheckedAndSeenThroughTheApiVersion() {
        acme.withPropertyValues("latchkey.api-version=v2025").run(context -> {
            Tenant tenant = context.getBean(Tenant.class);

            assertThat(tenant).isInstanceOf(CheckedTenant.class);
            assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.V2025);
            assertThat(tenant.requests().create(SILENT_REVOKE)).isInstanceOf(Submission.NotSent.class);
            assertThat(context.getBean(LatchkeyProperties.class).toString()).doesNotContain("not to be seen");
        });
    }

    @Test
    void theCheckCanBeLeftOut() {
        acme.withPropertyValues("latchkey.preflight.mode=off")
                .run(context -> assertThat(context.getBean(Tenant.class)).isInstanceOf(FeignTenant.class));
    }

    @Test
    void rulesAndLimitsAreSet() {
        application
                .withPropertyValues(
                        "latchkey.preflight.rules.revoke-comment=off", "latchkey.preflight.limits.entitlements=30")
                .run(context -> {
                    assertThat(context.getBean(Preflight.class)
                                    .check(SILENT_REVOKE, Facts.none())
                                    .getVerdict())
                            .isNotEqualTo(Verdict.FAIL);
                    assertThat(context.getBean(Settings.class).getLimits())
                            .singleElement()
                            .satisfies(limit -> {
                                assertThat(limit.limit()).isEqualTo(LimitName.ENTITLEMENTS);
                                assertThat(limit.value()).isEqualTo(30);
                            });
                });
    }

    @Test
    void whatIsSetWrongIsNamedWithWhatToDo() {
        application
                .withPropertyValues("latchkey.preflight.rules.revoke-comment=loud")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("latchkey.preflight.rules.revoke-comment is loud; it can be error, warning, info or"
                                + " off"));
        application
                .withPropertyValues("latchkey.tenant=acme")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                "set latchkey.credentials.client-id and latchkey.credentials.client-secret"));
        acme.withPropertyValues("latchkey.url=https://acme.example.com")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("latchkey.tenant and latchkey.url are both set; set one of them"));
    }

    @Test
    void factsAreLookedUpAtTheTenantOfTheApplication() {
        acme.run(context -> assertThat(context.getBean(FactSource.class)).isInstanceOf(TenantFacts.class));
        application.withBean(FakeTenant.class, FakeTenant::create).run(context -> {
            assertThat(context.getBean(FactSource.class)).isInstanceOf(TenantFacts.class);
            assertThat(context.getBean(FactSource.class).get(Fact.NOW))
                    .isEqualTo(context.getBean(FakeTenant.class).clock().instant());
        });
    }

    @Test
    void beansOfTheApplicationComeFirst() {
        acme.withUserConfiguration(OwnBeans.class).run(context -> {
            assertThat(context.getBean(Tenant.class)).isInstanceOf(FakeTenant.class);
            assertThat(context.getBean(Preflight.class).getApiVersion()).isEqualTo(ApiVersion.BETA);
            assertThat(context.getBean(FactSource.class)).isEqualTo(Facts.none());
        });
    }

    @Test
    void aTestHasAFakeTenant() {
        acme.withPropertyValues("latchkey.api-version=v2024")
                .withUserConfiguration(WithFakeTenant.class)
                .run(context -> {
                    FakeTenant tenant = context.getBean(FakeTenant.class);

                    assertThat(context.getBean(Tenant.class)).isSameAs(tenant);
                    assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.V2024);
                    assertThat(tenant.getPerson()).isEqualTo(DemoOrganisation.EMPLOYEE);
                });
    }

    @Test
    void aHealthyTenantIsUp() {
        application
                .withUserConfiguration(WithFakeTenant.class)
                .run(context -> assertThat(
                                context.getBean(org.springframework.boot.health.contributor.HealthIndicator.class)
                                        .health())
                        .hasToString("UP {apiVersion=v1}"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnBeans {
        @Bean
        Tenant tenant() {
            return FakeTenant.create().as(IdentityId.of(DemoOrganisation.EMPLOYEE.value()));
        }

        @Bean
        Preflight preflight() {
            return Preflight.of(ApiVersion.BETA);
        }

        @Bean
        Facts facts() {
            return Facts.none();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigureFakeTenant(as = "2c918084660f45d6016617daa9210003")
    static class WithFakeTenant {}
}
