package dev.latchkey.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Replaces the tenant with a fake tenant in a test of the application. Needs {@code latchkey-testkit}.
 *
 * <pre>
 * &#64;SpringBootTest
 * &#64;AutoConfigureFakeTenant(as = "2c918084660f45d6016617daa9210003")
 * class OrderTest {
 *     &#64;Autowired FakeTenant tenant;
 * }
 * </pre>
 *
 * <p>The tenant has the demo organisation, or the {@code Organisation} bean if there is one, and the API version of the
 * application. No check precedes it, because it rejects requests itself. Tests that share an application context share
 * the tenant; {@code tenant.reset()} restores its initial state.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import(FakeTenantRegistrar.class)
public @interface AutoConfigureFakeTenant {
    /** {@return the id of the user of the tenant; if empty, the organisation's administrator} */
    String as() default "";
}
