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
 * Runs a {@code @ParameterizedTest} with generated cases. A parameter gets what its type asks for: the case, its body
 * as the model has it (such as {@code AccessRequest}), its organisation, or its API version. Cases whose body does not
 * bind are passed over where it is asked for. Parameters that others resolve come last. The name of each run has the
 * seed of its case.
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

    /** {@return how many cases} */
    int count() default 100;

    /** {@return the seed that the cases are drawn from; the same seed always draws the same} */
    long seed() default 1;

    /** {@return the API versions of the cases; none named means all} */
    ApiVersion[] apiVersions() default {};

    /** {@return the operations of the cases; none named means all} */
    Operation[] operations() default {Operation.CREATE};
}
