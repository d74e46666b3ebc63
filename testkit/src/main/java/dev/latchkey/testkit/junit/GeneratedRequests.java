package dev.latchkey.testkit.junit;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a {@code @ParameterizedTest} with generated cases. The type of a parameter determines its value: the case, its
 * body as a type of the model (such as {@code AccessRequest}), its organisation, or its API version. If the body is a
 * parameter, cases whose body does not bind are skipped. Parameters of other resolvers come last. The name of each run
 * contains the seed of its case.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @GeneratedRequests(kind = "near-valid:revoke-comment", count = 20)
 * void aRevokeWithoutACommentIsRefused(AccessRequest request, ApiVersion apiVersion) { … }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(GeneratedRequestsProvider.class)
public @interface GeneratedRequests {

    /** {@return {@code valid}, {@code wild}, or {@code near-valid:} and the id of a rule} */
    String kind() default "valid";

    /** {@return the number of cases} */
    int count() default 100;

    /** {@return the seed; the same seed always generates the same cases} */
    long seed() default 1;

    /** {@return the API versions of the cases; empty means all} */
    ApiVersion[] apiVersions() default {};

    /** {@return the operations of the cases; empty means all} */
    Operation[] operations() default {Operation.CREATE};
}
