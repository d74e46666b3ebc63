package dev.latchkey.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Puts a fake tenant in the place of the tenant, for a test of the application. Needs {@code latchkey-testkit}.
 *
 * <pre>
 * &#64;SpringBootTest
 * &#64;AutoConfigureFakeTenant(as = "2c918084660f45d6016617daa9210003")
 * class OrderTest {
 *     &#64;Autowired FakeTenant tenant;
 * }
 * </pre>
 *
 * <p>The tenant holds the demo organisation, or the {@code Organisation} that is a bean, and is seen through the API
 * version of the application. No check stands before it: it refuses by itself. Tests that share an application context share the tenant; {@code tenant.reset()} starts anew.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import(FakeTenantRegistrar.class)
public @interface AutoConfigureFakeTenant {
    /** {@return the id of the person who sees the tenant; the organisation's administrator if empty} */
    String as() default "";
}
