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
 * The body keeps the documented rules. Stands on a field, parameter, return value or type argument whose type is {@link
 * dev.latchkey.model.request.AccessRequest} or another body that {@link dev.latchkey.validation.document.BodyType}
 * knows; a value of any other type makes validation throw {@link jakarta.validation.UnexpectedTypeException}. Null is
 * valid.
 *
 * <p>Each finding becomes one constraint violation. Its property path is the place of the finding, {@code
 * requestedItems[0].comment} for the JSON pointer {@code /requestedItems/0/comment}. A field that no document lists is
 * found where the model keeps it: {@code unknownFields[name]}. With Hibernate Validator, the dynamic payload is the
 * {@link dev.latchkey.validation.Finding}, which knows the rule.
 *
 * <p><b>Groups choose findings.</b> Each group of a declaration brings the findings it stands for: {@link Errors},
 * {@link Warnings}, {@link Infos} and {@link Undetermined}, and groups that extend them, say so themselves; every other
 * group, {@link jakarta.validation.groups.Default} among them, brings errors. A declaration reports the same findings
 * whichever of its groups is validated. Levels that are validated apart are declared apart:
 *
 * <pre>{@code
 * @Preflighted
 * @Preflighted(groups = Preflighted.Warnings.class)
 * private AccessRequest request;
 * }</pre>
 *
 * <p>The moment that dates are compared with comes from the {@link jakarta.validation.ClockProvider}. Other facts are
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
     * The operation that takes the body, where its type leaves a choice.
     *
     * @return the first that takes the type of the body counts; empty for the one that {@code BodyType} lists first,
     * which is {@link Operation#CREATE} for an access request
     */
    Operation[] operation() default {};

    /**
     * One message template for all findings. With Hibernate Validator, its message parameters are {@code rule} (the
     * id), {@code level}, {@code pointer}, {@code detail} (what is wrong with the value, in English), {@code hint} and
     * {@code facts} (those that are missing).
     *
     * @return empty for the message of each rule, <code>{dev.latchkey.rule.&lt;id&gt;}</code>
     */
    String message() default "";

    /** {@return when to validate, and which findings to report} */
    Class<?>[] groups() default {};

    /** {@return what the application attaches} */
    Class<? extends Payload>[] payload() default {};

    /** Group of the rules of level error that are violated; what every other group stands for too. */
    interface Errors {}

    /** Group of the rules of level warning that are violated. */
    interface Warnings {}

    /** Group of the rules of level info that are violated. */
    interface Infos {}

    /**
     * Group of the rules of level error that lack facts: who validates it too lets only a request pass whose verdict is
     * PASS.
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
