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
 * Gives tests a fake tenant of their own.
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
 * <p>Constructors, lifecycle methods and tests can take a {@link dev.latchkey.testkit.FakeTenant}, a {@link
 * dev.latchkey.model.tenant.Tenant}, its {@link dev.latchkey.testkit.time.VirtualClock} or a {@link
 * dev.latchkey.testkit.http.RunningEmulator} that serves it; {@link As} says who sees the tenant. All of them belong
 * together. Tests that run in parallel do not meet, unless they {@linkplain #scope() share} a tenant.
 *
 * <p>When a test fails, what it asked the tenant and was answered is attached to the failure, as a suppressed
 * exception, so that it stands below the stack trace in every report.
 *
 * <p>On a class it holds for its tests and those of nested classes, and for subclasses. On a method it takes the place
 * of the one on the class, and makes it a {@link Test} too.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(LatchkeyExtension.class)
@Test
public @interface LatchkeyTest {

    /** {@return through which API version the tenant is seen; one at most, and {@link ApiVersion#DEFAULT} if there is none} */
    ApiVersion[] apiVersion() default {};

    /** {@return what makes the organisation that a tenant starts from; has a constructor without parameters} */
    Class<? extends Supplier<Organisation>> organisation() default DemoOrganisationSupplier.class;

    /** {@return how the tenant behaves beyond the documents} */
    QuirkProfile profile() default QuirkProfile.DOCUMENTED;

    /** {@return who sees the tenant: the id or the name of a person; its administrator if nothing is said} */
    String as() default "";

    /** {@return whether each test has a tenant of its own, or those of a class share one} */
    TenantScope scope() default TenantScope.TEST;
}
