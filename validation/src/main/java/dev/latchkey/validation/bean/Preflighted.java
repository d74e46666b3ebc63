package dev.latchkey.validation.bean;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body satisfies the documented rules. Allowed on a field, parameter, return value or type argument whose type is
 * {@link dev.latchkey.model.request.AccessRequest} or another body that {@link
 * dev.latchkey.validation.document.BodyType} knows; a value of any other type makes validation throw {@link
 * jakarta.validation.UnexpectedTypeException}. Null is valid.
 *
 * <p>Each finding becomes one constraint violation. Its property path is the place of the finding, {@code
 * requestedItems[0].comment} for the JSON pointer {@code /requestedItems/0/comment}. A field that no document lists is
 * found where the model keeps it: {@code unknownFields[name]}. With Hibernate Validator, the dynamic payload is the
 * {@link dev.latchkey.validation.Finding}, which knows the rule.
 *
 * <p><b>Groups choose findings.</b> Each group of a declaration selects findings: {@link Errors}, {@link Warnings},
 * {@link Infos} and {@link Undetermined}, and groups that extend them, select the findings that they name; every other
 * group, including {@link jakarta.validation.groups.Default}, selects errors. A declaration reports the same findings
 * whichever of its groups is validated. Levels that are validated apart are declared apart:
 *
 * <pre>{@code
 * @Preflighted
 * @Preflighted(groups = Preflighted.Warnings.class)
 * private AccessRequest request;
 * }</pre>
 *
 * <p>The time that dates are compared with comes from the {@link jakarta.validation.ClockProvider}. Other facts are
 * unknown unless {@link PreflightedValidatorFactory} provides them.
 */
@Documented
@Constraint(validatedBy = PreflightedValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Preflighted.List.class)
public @interface Preflighted {

    /** {@return the API version that the body is sent to} */
    ApiVersion apiVersion() default ApiVersion.V1;

    /**
     * The operation that accepts the body, if its type allows several.
     *
     * @return the first that accepts the type of the body is used; empty for the one that {@code BodyType} lists first,
     * which is {@link Operation#CREATE} for an access request
     */
    Operation[] operation() default {};

    /**
     * One message template for all findings. With Hibernate Validator, its message parameters are {@code rule} (the
     * id), {@code level}, {@code pointer}, {@code detail} (the problem with the value, in English), {@code hint} and
     * {@code facts} (those that are missing).
     *
     * @return empty for the message of each rule, <code>{dev.latchkey.rule.&lt;id&gt;}</code>
     */
    String message() default "";

    /** {@return the groups to validate in, which also select the findings to report} */
    Class<?>[] groups() default {};

    /** {@return the payload of the application} */
    Class<? extends Payload>[] payload() default {};

    /** Group of the rules of level error that are violated; every other group selects these, too. */
    interface Errors {}

    /** Group of the rules of level warning that are violated. */
    interface Warnings {}

    /** Group of the rules of level info that are violated. */
    interface Infos {}

    /**
     * Group of the rules of level error that lack facts: if it is validated too, only a request with the verdict PASS
     * passes.
     */
    interface Undetermined {}

    /** Several declarations at one place, such as one for errors and one for warnings. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the declarations} */
        Preflighted[] value();
    }
}
