package dev.latchkey.beanvalidation;

import dev.latchkey.validation.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers what was found; Bean Validation keeps it in no order. */
@RestControllerAdvice
class Complaints {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Complaint> refuse(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> complaint(result, error)))
                .sorted(Comparator.comparing(Complaint::field).thenComparing(Complaint::rule))
                .toList();
    }

    private static Complaint complaint(ParameterValidationResult result, MessageSourceResolvable error) {
        ConstraintViolation<?> violation = result.unwrap(error, ConstraintViolation.class);
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detailed.getDynamicPayload(Finding.class);
        String field = error instanceof FieldError at ? at.getField() : "";
        return new Complaint(field, finding.getRule().getId(), violation.getMessage());
    }

    /** What one finding becomes in an answer. */
    record Complaint(String field, String rule, String message) {}
}
