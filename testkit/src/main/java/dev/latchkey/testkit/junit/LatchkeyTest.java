package dev.latchkey.testkit.junit;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.organisation.Organisation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Provides tests with a fake tenant of their own.
 *
 * <pre>
 * &#64;LatchkeyTest
 * class JoinerTest {
 *     &#64;Test
 *     void newcomersGetWhatTheirTeamHas(FakeTenant tenant, &#64;As("Maya Manager") Tenant maya, VirtualClock clock) {
 *         ...
 *     }
 * }
 * </pre>
 *
 * <p>Constructors, lifecycle methods and tests can have parameters of type {@link dev.latchkey.testkit.FakeTenant}, a
 * {@link dev.latchkey.model.tenant.Tenant}, its {@link dev.latchkey.testkit.time.VirtualClock} or a {@link
 * dev.latchkey.testkit.http.RunningEmulator} that serves it; {@link As} sets the user of the tenant. All parameters of
 * a test refer to the same tenant. Tests that run in parallel do not interfere, unless they {@linkplain #scope() share}
 * a tenant.
 *
 * <p>When a test fails, the log of its calls to the tenant is added to the failure as a suppressed exception, so every
 * report shows it below the stack trace.
 *
 * <p>On a class, the annotation applies to its tests, nested classes and subclasses. On a method, it replaces the
 * annotation of the class, and makes the method a {@link Test}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(LatchkeyExtension.class)
@Test
public @interface LatchkeyTest {

    /** {@return the API version of the tenant, at most one; default: {@link ApiVersion#DEFAULT}} */
    ApiVersion[] apiVersion() default {};

    /** {@return the supplier of the tenant's organisation; needs a constructor without parameters} */
    Class<? extends Supplier<Organisation>> organisation() default DemoOrganisationSupplier.class;

    /** {@return the behaviour of the tenant beyond the documents} */
    QuirkProfile profile() default QuirkProfile.DOCUMENTED;

    /** {@return the user of the tenant: the id or the name of a person; default: the administrator} */
    String as() default "";

    /** {@return whether each test has its own tenant, or all tests of a class share one} */
    TenantScope scope() default TenantScope.TEST;
}
