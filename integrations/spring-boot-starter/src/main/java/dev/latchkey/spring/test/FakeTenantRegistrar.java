package dev.latchkey.spring.test;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.FakeTenantBuilder;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.validation.Preflight;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Registers the fake tenant of {@link AutoConfigureFakeTenant} before the real one is configured. */
final class FakeTenantRegistrar implements ImportBeanDefinitionRegistrar {
    @Override
    public void registerBeanDefinitions(AnnotationMetadata annotated, BeanDefinitionRegistry registry) {
        String person =
                annotated.getAnnotations().get(AutoConfigureFakeTenant.class).getString("as");
        RootBeanDefinition definition =
                new RootBeanDefinition(FakeTenant.class, () -> fakeTenant((BeanFactory) registry, person));
        definition.setPrimary(true);
        registry.registerBeanDefinition("latchkeyFakeTenant", definition);
    }

    private static FakeTenant fakeTenant(BeanFactory beans, String person) {
        FakeTenantBuilder builder = FakeTenant.builder();
        beans.getBeanProvider(Organisation.class).ifAvailable(builder::organisation);
        beans.getBeanProvider(Preflight.class).ifAvailable(preflight -> builder.apiVersion(preflight.getApiVersion()));
        if (!person.isEmpty()) {
            builder.as(IdentityId.of(person));
        }
        return builder.build();
    }
}
